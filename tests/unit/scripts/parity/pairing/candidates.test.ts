import { describe, expect, test } from 'vitest'
import {
  candidatesOf,
  mayPair,
  shareAName,
  weigh,
} from '../../../../../scripts/parity/pairing/candidates.ts'
import { pairSections } from '../../../../../scripts/parity/pairing/pair-sections.ts'
import { page } from '../../../../support/pages.ts'

/** The first section of each page, as a candidate among all of both. */
function firsts(left: string, right: string) {
  const [ours, theirs] = candidatesOf(page(left).sections, page(right).sections)
  const [one, two] = [ours[0], theirs[0]]
  if (!one || !two) throw new Error('There are two sections.')
  return [one, two] as const
}

/** Headings that name other things, so that few sections have what is tried. */
const REST = '\n\n## X1\n\n## X2\n\n## X3\n\n## X4\n\n## X5'
const sections = (text: string) => page(text).sections

describe('weigh', () => {
  const evidence = (left: string, right: string) => {
    const [one, two] = firsts(
      `## A\n\n${left}${REST}`,
      `## 甲\n\n${right}${REST}`,
    )
    expect(weigh(two, one)).toBe(weigh(one, two))
    return weigh(one, two)
  }

  test.each([
    ['the one rare thing of the poorer', 'Alpha and more.', '有Alpha。', 'for'],
    ['two rare things', 'Alpha, Beta.', 'Alpha、Beta、9。', 'for'],
    ['two of three', 'Alpha, Beta, Gamma.', 'Alpha、Beta、Delta。', 'for'],
    ['one of three', 'Alpha, Beta, Gamma.', 'Alpha、Delta、Eta。', 'none'],
    ['nothing at all', '一', '二', 'none'],
    ['three others each', 'Alpha, Beta, Gamma.', 'Iota、Zeta、Eta。', 'none'],
    [
      'four others each',
      'Alpha, Beta, Gamma, Delta.',
      'Iota、Zeta、Eta、Theta。',
      'against',
    ],
    [
      'one the same among many others',
      'Alpha, Beta, Gamma, Delta.',
      'Alpha、Iota、Zeta、Eta、Theta。',
      'none',
    ],
  ])('takes %s for evidence', (_, left, right, expected) => {
    expect(evidence(left, right)).toBe(expected)
  })

  test('takes little for what every section names', () => {
    const all = '\n\n## X1\n\nAlpha.\n\n## X2\n\nAlpha.\n\n## X3\n\nAlpha.'
    const [one, two] = firsts(`## A\n\nAlpha.${all}`, `## 甲\n\nAlpha.${all}`)

    expect(weigh(one, two)).toBe('none')
  })

  test('takes four things that three sections have for evidence', () => {
    const names = (...some: string[]) => `${some.join('、')}。`
    const common = '\n\n## X1\n\nAlpha Beta Gamma Delta.'
    const [one, two] = firsts(
      `## A\n\n${names('Alpha', 'Beta', 'Gamma', 'Delta')}${common}${REST}`,
      `## 甲\n\n${names('Alpha', 'Beta', 'Gamma', 'Delta')}${REST}`,
    )
    const [three, four] = firsts(
      `## A\n\n${names('Alpha', 'Beta', 'Gamma')}${common}${REST}`,
      `## 甲\n\n${names('Alpha', 'Beta', 'Gamma')}${REST}`,
    )

    expect(weigh(one, two)).toBe('for')
    expect(weigh(three, four)).toBe('none')
  })

  test('knows a heading alone by what stands under it', () => {
    const [one, two] = firsts(
      `## A\n\n### B\n\nAlpha and Beta.${REST}`,
      `## 甲\n\n### 乙\n\nAlpha、Beta。${REST}`,
    )

    expect(weigh(one, two)).toBe('for')
    expect([...one.family.tokens].sort()).toEqual(['Alpha', 'Beta', 'and'])
  })

  test('does not hold what stands under the other against it', () => {
    const [one, two] = firsts(
      `## A\n\nAlpha, Beta, Gamma, Delta.${REST}`,
      `## 甲\n\nIota、Zeta、Eta、Theta。\n\n### 乙\n\nAlpha。${REST}`,
    )

    expect(weigh(one, two)).toBe('none')
  })
})

describe('candidatesOf', () => {
  test('ends a family where the next section of its level begins', () => {
    const [[a, b]] = candidatesOf(
      sections(
        '## A\n\nOne.\n\n### B\n\nTwo.\n\n### C\n\nThree.\n\n## D\n\nFour.',
      ),
      [],
    )

    expect([...(a?.family.tokens ?? [])]).toEqual(['One', 'Two', 'Three'])
    expect([...(b?.family.tokens ?? [])]).toEqual(['Two'])
    expect([...(a?.own.tokens ?? [])]).toEqual(['One'])
    expect([a?.place, b?.place]).toEqual([0, 1])
  })
})

describe('mayPair', () => {
  const [heading] = sections('# A')
  const [written] = sections('# A {#a}')
  const [words] = sections('Text.')
  if (!heading || !written || !words) throw new Error('There are three.')
  const idOf = ({ id }: { id: string | null }) => id

  test('never pairs two written ids, or text before any heading', () => {
    expect(mayPair(heading, heading, idOf)).toBe(true)
    expect(mayPair(heading, written, idOf)).toBe(true)
    expect(mayPair(written, heading, idOf)).toBe(true)
    expect(mayPair(written, written, idOf)).toBe(false)
    expect(mayPair(words, words, idOf)).toBe(true)
    expect(mayPair(words, heading, idOf)).toBe(false)
    expect(mayPair(heading, words, idOf)).toBe(false)
  })
})

describe('shareAName', () => {
  const share = (left: string, right: string) =>
    shareAName(...firsts(`## ${left}${REST}`, `## ${right}${REST}`))

  test.each([
    ['Alpha', '甲：Alpha', true],
    ['Alpha and Beta', 'Beta', true],
    ['Alpha', '甲', false],
    ['Alpha', 'Beta', false],
    ['甲', '乙', false],
  ])('of %s and %s is %j', (left, right, is) => {
    expect(share(left, right)).toBe(is)
  })

  test('does not count what most headings name', () => {
    const all = '\n\n## Alpha 1\n\n## Alpha 2\n\n## Alpha 3'

    expect(shareAName(...firsts(`## Alpha${all}`, `## Alpha${all}`))).toBe(
      false,
    )
  })
})

describe('pairSections by title, words and anchors', () => {
  const titles = (left: string, right: string) =>
    pairSections(sections(left), sections(right)).map(
      (pair) => `${pair.left?.title ?? '-'} / ${pair.right?.title ?? '-'}`,
    )

  test('pairs the only title with the only title, whatever they say', () => {
    expect(titles('# Alpha {#a}\n\n## One {#one}', '# 甲')).toEqual([
      'Alpha / 甲',
      'One / -',
    ])
    expect(titles('# 甲\n\n2024。', '# Alpha {#a}\n\n## One {#one}')).toEqual([
      '甲 / Alpha',
      '- / One',
    ])
  })

  test('never pairs titles with different written ids', () => {
    expect(titles('# Alpha {#a}', '# 甲 {#b}')).toEqual(['- / 甲', 'Alpha / -'])
  })

  test('pairs words that are the same, unless a page has them twice', () => {
    expect(
      titles(
        '## Vue\n\nOne.\n\n## React\n\nTwo.',
        '## React\n\n二。\n\n## Vue\n\n一。',
      ),
    ).toEqual(['Vue / Vue', 'React / React'])
  })
})
