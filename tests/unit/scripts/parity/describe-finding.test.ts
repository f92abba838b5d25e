import { describe, expect, test } from 'vitest'
import english from '../../../../.vitepress/locales/en.json' with { type: 'json' }
import {
  describeFinding,
  languageName,
} from '../../../../scripts/parity/describe-finding.ts'
import type {
  Finding,
  FindingArgs,
  RuleId,
} from '../../../../scripts/parity/finding.ts'
import { languages, wordsIn } from '../../../../scripts/parity/words.ts'

const KINDS = [
  'paragraph',
  'list-item',
  'table-row',
  'quote',
  'code',
  'image',
  'container',
  'directive',
  'html',
]

/** Every variant of every rule, with values that a message may be filled with. */
const EXAMPLES: { [Rule in RuleId]: readonly FindingArgs[Rule][] } = {
  'missing-page': [{}, { variant: 'renamed', found: 'zh-hk/b.md' }],
  'missing-section': [
    { variant: 'absent', title: 'T' },
    { variant: 'renamed', title: 'T', id: 'a', found: 'b', foundLine: 9 },
  ],
  'section-order': [{ title: 'T', after: 'U' }],
  'section-level': [{ expected: 2, actual: 3 }],
  'section-id': [{ title: 'T', suggestion: 'a' }],
  'duplicate-id': [{ id: 'a', first: 3 }],
  'empty-section': [
    { variant: 'empty', title: 'T' },
    { variant: 'pending', title: 'T' },
  ],
  stale: (['one-side', 'both-sides', 'never-agreed'] as const).map(
    (variant) => ({ variant, title: 'T' }),
  ),
  untranslated: (['wrong-language', 'copied'] as const).map((variant) => ({
    variant,
    excerpt: 'E',
  })),
  structure: (['missing', 'columns'] as const).flatMap((variant) =>
    KINDS.map((kind) => ({
      variant,
      kind,
      excerpt: 'E',
      expected: 3,
      actual: 2,
    })),
  ),
  figures: [{ value: '3', written: 'three' }],
  citations: [{ id: 'a' }],
  links: [{ target: 'https://a.hk' }],
  terms: (['missing', 'avoid'] as const).map((variant) => ({
    variant,
    found: 'F',
    use: 'U',
  })),
  simplified: [{ found: '们', use: '們' }],
  variant: [{ found: '軟體', use: '軟件' }],
  typography: (
    [
      'half-width',
      'quotation',
      'space',
      'full-width-digit',
      'full-width',
      'ellipsis',
      'dash',
    ] as const
  ).map((variant) => ({ variant, found: 'F', use: 'U' })),
  'front-matter': (['absent', 'one-side'] as const).map((variant) => ({
    variant,
    key: 'title',
  })),
  'ui-text': (['key', 'empty', 'placeholder'] as const).map((variant) => ({
    variant,
    key: 'K',
    found: 'F',
    expected: 'E',
  })),
  'uncited-figure': [{ written: '75%' }],
  'unknown-source': [
    { variant: 'near', id: 'a', suggestion: 'b' },
    { variant: 'unknown', id: 'a', suggestion: '' },
  ],
  'unsafe-markup': [{ found: '<b>' }],
  waiver: (
    [
      ...(['expired', 'no-reason', 'no-end', 'too-long'] as const),
      ...(['unknown-rule', 'unused', 'malformed'] as const),
    ] as const
  ).map((variant) => ({ variant, found: 'F' })),
  unreadable: [
    'encoding',
    'empty',
    'loop',
    'denied',
    'not-a-file',
    'front-matter',
    'front-matter-open',
  ].map((variant) => ({ variant, detail: 'D' })),
}

function findings(): Finding[] {
  return Object.entries(EXAMPLES).flatMap(([rule, examples]) =>
    examples.flatMap((args) => [
      { ...PLACE, rule, args, other: OTHER } as unknown as Finding,
    ]),
  )
}

const PLACE = {
  locale: 'zh-hk',
  page: 'a.md',
  section: 'a',
  file: 'zh-hk/a.md',
  line: 1,
  column: 1,
}
const OTHER = { locale: 'en', file: 'en/a.md', line: 2 }

describe('describeFinding', () => {
  test.each(languages)('has words for everything in %s', (language) => {
    const t = wordsIn(language)

    for (const finding of findings()) {
      const { message, hint } = describeFinding(finding, t)
      const name = `${finding.rule} ${JSON.stringify(finding.args)}`
      for (const text of [message, hint]) {
        expect(text, name).not.toMatch(
          /parity\.(?:rules|languages)|\{\{|undefined|\[object/,
        )
        expect(text.length, name).toBeGreaterThan(3)
        expect(text, name).toMatch(/\S$/)
      }
    }
  })

  test('says Chinese in Chinese', () => {
    const t = wordsIn('zh-HK')

    for (const finding of findings()) {
      const { message } = describeFinding(finding, t)
      expect(message).toMatch(/\p{Script=Han}/u)
    }
  })

  test('holds no words that nothing uses', () => {
    const known = new Set<string>(Object.keys(EXAMPLES))

    expect(
      Object.keys(english.parity.rules).filter((rule) => !known.has(rule)),
    ).toEqual([])
  })
})

describe('languageName', () => {
  test.each([
    ['en', 'en', 'English'],
    ['zh-HK', 'en', 'Chinese'],
    ['fr', 'en', 'French'],
    ['fr', 'zh-HK', '法文'],
    ['not a language', 'en', 'not a language'],
    ['docs_zh', 'en', 'docs_zh'],
  ] as const)('of %s, in %s, is %s', (locale, language, name) => {
    expect(languageName(locale, wordsIn(language))).toBe(name)
  })
})

describe('describeFinding', () => {
  const placed = {
    locale: 'zh-hk',
    page: 'a.md',
    section: 'a',
    file: 'zh-hk/a.md',
    line: 3,
    column: 1,
    other: { locale: 'en', file: 'en/a.md', line: 5 },
  }
  const said = (finding: Finding) => {
    const { message, hint } = describeFinding(finding, wordsIn('en'))
    return `${message} ${hint}`
  }

  test('names what is missing, and both languages', () => {
    const words = said({
      ...placed,
      rule: 'structure',
      args: {
        variant: 'missing',
        kind: 'list-item',
        excerpt: 'E',
        expected: 3,
        actual: 2,
      },
    })

    expect(words).toContain('list item')
    expect(words).toContain('Chinese')
    expect(words).not.toMatch(/undefined|null|\{\{/)
  })

  test('names the place in the other language', () => {
    const words = said({
      ...placed,
      rule: 'section-level',
      args: { expected: 2, actual: 3 },
    })

    expect(words).toContain('en/a.md:5')
  })
})
