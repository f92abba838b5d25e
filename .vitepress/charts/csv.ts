import type {
  Locale,
  Series,
  SiteData,
} from '../../scripts/content/data/index.ts'
import { pointName } from './point-labels.ts'

/** A file to download, by its path in the built site. */
export interface Download {
  readonly path: string
  readonly text: string
}

// Without it, Excel reads Chinese as Windows text.
const BYTE_ORDER_MARK = '\uFEFF'

const HEADINGS = {
  en: ['Point', 'Line', 'Value', 'Given as', 'Kind', 'Source', 'Address'],
  'zh-hk': [
    '項目',
    '數列',
    '數值',
    '資料來源的說法',
    '性質',
    '資料來源',
    '網址',
  ],
} as const satisfies Record<Locale, readonly string[]>

const WORDS = {
  en: {
    about: 'about',
    over: 'over',
    nearly: 'nearly',
    target: 'target',
    estimate: 'estimate',
  },
  'zh-hk': {
    about: '約',
    over: '逾',
    nearly: '近',
    target: '目標',
    estimate: '估計',
  },
} as const

/** Path of a series' table of values, from the root of the site. */
export function csvPath(id: string, locale: Locale): string {
  return `data/${id}.${locale}.csv`
}

/** All tables of values, in both languages. */
export function csvDownloads(data: SiteData): Download[] {
  const locales: readonly Locale[] = ['en', 'zh-hk']
  return [...data.series.values()].flatMap((series) =>
    locales.map((locale) => ({
      path: csvPath(series.id, locale),
      text: toCsv(series, data, locale),
    })),
  )
}

/**
 * A series as comma-separated values, in plain units (dollars, people), with
 * a byte order mark and the line ends that RFC 4180 asks for.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv(series: Series, data: SiteData, locale: Locale): string {
  const words = WORDS[locale]
  const rows = series.lines.flatMap((line) =>
    line.points.map((point) => {
      const source = data.sources.get(point.source)
      return [
        pointName(point, locale),
        line.name[locale],
        String(point.y),
        point.qualifier === null ? '' : words[point.qualifier],
        point.flag === null ? '' : words[point.flag],
        source?.publisher[locale] ?? point.source,
        source?.url[locale] ?? '',
      ]
    }),
  )
  const lines = [HEADINGS[locale], ...rows].map((row) =>
    row.map(quote).join(','),
  )
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

/** Quoted where needed. A formula is kept from running in a spreadsheet. */
function quote(cell: string): string {
  const safe = /^[=+@]|^-(?!\d)/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
