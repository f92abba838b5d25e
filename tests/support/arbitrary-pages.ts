import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'

/** Pieces of pages, whole and broken, that a parser may trip over. */
const PIECES = [
  '# Title {#title}',
  '## Fraud {#fraud}',
  '## 詐騙 {#fraud}',
  '### Deep',
  '## Same',
  '## Same',
  '# {#empty}',
  '## x {#a b}',
  '## y {#}',
  '####### z',
  'Text with **bold**, `code` and [a link](https://a.hk/eng/x).',
  '近七成銀行。',
  'HK$3 billion in 2025.[@hkma-2025; @sfc]',
  '2025年達30億港元。[@hkma-2025]',
  '[@',
  '[@a',
  '[@a]]',
  '[@a][b]',
  '- item',
  '  - deeper',
  '1. one',
  '-',
  '| a | b |',
  '| - | - |',
  '| 一 | 二 |',
  '|',
  '> quote',
  '>',
  '> - x',
  '```ts',
  '```',
  '````',
  '~~~',
  '::: tip Note',
  ':::',
  '::::',
  '::chart[a]',
  '<!-- pending -->',
  '<!-- parity: waive stale until 2027-01-31: r -->',
  '<!-- parity: waive -->',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<script>',
  '{{ x }}',
  '![a](b.png)',
  '[ref]: https://a.hk',
  '[x][ref]',
  '***',
  '---',
  'title: a',
  '===',
  '&amp;',
  '\\',
  '\u0000',
  '\uFFFD',
  '\u200B',
  '𠮷野家',
  '软件和网络',
  '"quoted"',
  '「引文」',
  '１２３',
  '...',
  '\t',
  ' ',
  '',
] as const

/** A page made of pieces and of anything at all. */
export const generatedPage: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<string>(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    ),
    { maxLength: 25 },
  )
  .chain((lines) =>
    fc.constantFrom('\n', '\n\n').map((between) => lines.join(between)),
  )

/** Some sections of a real page in both languages, each changed here and there. */
export const mutatedPair: fc.Arbitrary<readonly [string, string]> = fc
  .record({
    page: fc.constantFrom(
      ...readdirSync('en').filter((name) => name.endsWith('.md')),
    ),
    from: fc.nat(60),
    length: fc.integer({ min: 3, max: 15 }),
    left: fc.array(mutation(), { maxLength: 4 }),
    right: fc.array(mutation(), { maxLength: 4 }),
  })
  .map(({ page, from, length, left, right }) => {
    const cut = (dir: string): string[] => {
      const lines = readFileSync(`${dir}/${page}`, 'utf8').split('\n')
      const start = Math.min(from, Math.max(0, lines.length - length))
      return lines.slice(start, start + length)
    }
    return [mutate(cut('en'), left), mutate(cut('zh-hk'), right)] as const
  })

type Mutation = (lines: readonly string[]) => string[]

function mutation(): fc.Arbitrary<Mutation> {
  const place = fc.nat(30)
  return fc.oneof(
    place.map(
      (at): Mutation =>
        (lines) =>
          lines.filter((_, i) => i !== at),
    ),
    place.map((at): Mutation => (lines) => [
      ...lines.slice(0, at),
      ...lines.slice(at, at + 1),
      ...lines.slice(at),
    ]),
    fc.tuple(place, fc.constantFrom<string>(...PIECES)).map(
      ([at, piece]): Mutation =>
        (lines) =>
          lines.toSpliced(at, 0, piece),
    ),
    fc
      .tuple(place, fc.nat(80), fc.string({ unit: 'grapheme', maxLength: 8 }))
      .map(
        ([at, column, text]): Mutation =>
          (lines) =>
            lines.map((line, i) =>
              i === at
                ? line.slice(0, column) + text + line.slice(column + 1)
                : line,
            ),
      ),
    fc.tuple(place, place).map(([from, to]): Mutation => (lines) => {
      const moved = lines.slice(from, from + 1)
      return lines.toSpliced(from, 1).toSpliced(to, 0, ...moved)
    }),
  )
}

function mutate(
  lines: readonly string[],
  mutations: readonly Mutation[],
): string {
  return mutations
    .reduce<readonly string[]>((before, change) => change(before), lines)
    .join('\n')
}
