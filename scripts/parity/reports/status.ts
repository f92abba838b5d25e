import type { TFunction } from 'i18next'
import type { Locale } from '../../content/model.ts'
import { languageName } from '../describe-finding.ts'
import { totalOf } from '../ledger/status.ts'
import type { Counts, PageStatus } from '../ledger/status.ts'
import { alignColumns } from './columns.ts'

export interface Status {
  readonly locales: readonly [Locale, Locale]
  readonly pages: readonly PageStatus[]
}

const COLUMNS = [
  'inStep',
  'behind',
  'unsettled',
  'missing',
  'waived',
] as const satisfies readonly (keyof Counts)[]

/** For people: a row for each page and language, then one for each language. */
export function reportStatus(status: Status, t: TFunction): string {
  const head = [
    t('parity.status.page'),
    t('parity.status.language'),
    ...COLUMNS.map((name) => t(`parity.status.${name}`)),
  ]
  const rows = status.pages.flatMap((page) =>
    rowsOf(page.page, page, status, t),
  )
  const totals = rowsOf(t('parity.status.total'), totalsOf(status), status, t)
  const lines = alignColumns([head, ...rows, ...totals], 2)
  return `${lines.join('\n')}\n`
}

/** For programs; the same counts. */
export function reportStatusJson(status: Status): string {
  const [left, right] = status.locales
  const named = (counts: Pick<PageStatus, 'left' | 'right'>): object => ({
    [left.code]: counts.left,
    [right.code]: counts.right,
  })
  const report = {
    version: 1,
    pages: status.pages.map((page) => ({
      page: page.page,
      locales: named(page),
    })),
    totals: named(totalsOf(status)),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function totalsOf({ pages }: Status): Pick<PageStatus, 'left' | 'right'> {
  return { left: totalOf(pages, 'left'), right: totalOf(pages, 'right') }
}

function rowsOf(
  name: string,
  counts: Pick<PageStatus, 'left' | 'right'>,
  { locales: [left, right] }: Status,
  t: TFunction,
): string[][] {
  const cells = (side: Counts): string[] =>
    COLUMNS.map((column) => String(side[column]))
  return [
    [name, languageName(left.code, t), ...cells(counts.left)],
    ['', languageName(right.code, t), ...cells(counts.right)],
  ]
}
