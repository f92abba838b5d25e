import type { Address } from './addresses.ts'
import { describeOutcome, judge } from './outcome.ts'
import type { Outcome, Verdict } from './outcome.ts'

export interface CheckedAddress extends Address {
  readonly outcome: Outcome
}

const ORDER: readonly Verdict[] = ['gone', 'moved', 'unsure']

const WORDS: Readonly<Record<Verdict, string>> = {
  gone: 'Gone: find the work elsewhere, or an archived copy',
  moved: 'Moved: put the new address in data/sources.yml',
  unsure: 'Unsure: look at it in a browser',
  fine: 'Fine',
}

/** A table for a terminal or the summary of a workflow, in Markdown. */
export function reportLinks(checked: readonly CheckedAddress[]): string {
  const parts = ORDER.flatMap((verdict) => {
    const rows = checked.filter(({ outcome }) => judge(outcome) === verdict)
    return rows.length === 0 ? [] : [describePart(verdict, rows)]
  })
  return [...parts, summarise(checked)].join('\n\n')
}

function describePart(
  verdict: Verdict,
  rows: readonly CheckedAddress[],
): string {
  const lines = rows.map(
    ({ url, sources, outcome }) =>
      `| ${sources.join(', ')} | ${url} | ${cell(describeOutcome(outcome))} |`,
  )
  return [
    `### ${WORDS[verdict]} (${rows.length})`,
    '',
    '| source | address | answer |',
    '| --- | --- | --- |',
    ...lines,
  ].join('\n')
}

function summarise(checked: readonly CheckedAddress[]): string {
  const count = (verdict: Verdict) =>
    checked.filter(({ outcome }) => judge(outcome) === verdict).length
  return `${checked.length} addresses: ${count('fine')} fine, ${count('moved')} moved, ${count('gone')} gone, ${count('unsure')} unsure.`
}

/** What a server says must not break the table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
}
