import { describe, expect, test } from 'vitest'
import { parseOptions } from '../../../../scripts/parity/options.ts'
import { UsageError } from '../../../../scripts/parity/usage-error.ts'

function complaint(...argv: string[]): string {
  try {
    parseOptions(argv)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error('Nothing was wrong.')
}

describe('parseOptions', () => {
  test('checks this site in English where nothing is said', () => {
    expect(parseOptions([])).toEqual({
      command: 'check',
      operands: [],
      locales: null,
      format: 'pretty',
      rules: null,
      pages: null,
      base: null,
      maxWarnings: Infinity,
      language: 'en',
      stub: { after: null, level: null, titles: new Map() },
    })
  })

  test('reads everything that can be said', () => {
    const argv =
      'check --locale en=docs/ --locale zh=docs/zh// --format json --rule stale --rule figures --page a.md --page b/** --base main --max-warnings 3 --lang zh-HK'

    expect(parseOptions(argv.split(' '))).toMatchObject({
      locales: [
        { code: 'en', dir: 'docs' },
        { code: 'zh', dir: 'docs/zh' },
      ],
      format: 'json',
      rules: new Set(['stale', 'figures']),
      pages: ['a.md', 'b/**'],
      base: 'main',
      maxWarnings: 3,
      language: 'zh-HK',
    })
  })

  test('keeps a folder that is the root', () => {
    const { locales } = parseOptions('--locale en=/ --locale zh=zh'.split(' '))

    expect(locales?.[0]).toEqual({ code: 'en', dir: '/' })
  })

  test('reads the names a command applies to', () => {
    const argv = ['add', 'a.md#b', '--after', 'a', '--level', '3']
    const titles = ['--title', 'en=Fraud  detection', '--title', '詐騙偵測']

    expect(parseOptions([...argv, ...titles])).toMatchObject({
      command: 'add',
      operands: ['a.md#b'],
      stub: {
        after: 'a',
        level: 3,
        titles: new Map([
          ['en', 'Fraud detection'],
          ['', '詐騙偵測'],
        ]),
      },
    })
  })

  test.each([
    [['--foo'], /--foo/],
    [['--locale'], /--locale/],
    [['--locale', 'en'], /"en" is no locale/],
    [['--locale', '=en'], /"=en" is no locale/],
    [['--locale', 'en='], /"en=" is no locale/],
    [['--locale', 'en=en'], /1 were given|two/i],
    [['--locale', 'a=a', '--locale', 'b=b', '--locale', 'c=c'], /3 were given/],
    [['--locale', 'a=a', '--locale', 'a=b'], /Both locales have the code "a"/],
    [['--format', 'xml'], /json, github, sarif, markdown/],
    [['--rule', 'stal'], /Did you mean "stale"\?/],
    [['--rule', 'xyz'], /The rules are: missing-page/],
    [['--max-warnings', '-1'], /max-warnings/],
    [['--max-warnings', '1.5'], /not "1.5"/],
    [['--lang', 'fr'], /en, zh-HK/],
    [['frobnicate'], /check, status, agree, add, diff, explain/],
    [['check', 'finance.md'], /--page/],
    [['status', 'finance.md'], /takes no names/],
    [['add', 'a.md#b', '--level', '7'], /from 1 to 6/],
  ])('refuses %j', (argv, said) => {
    expect(complaint(...argv)).toMatch(said)
  })

  test('complains in the language asked for', () => {
    expect(complaint('--lang', 'zh-HK', '--format', 'xml')).toContain('格式')
  })
})
