import type { DataFiles } from '../../scripts/content/data/index.ts'
import type {
  Series,
  SeriesKind,
  SeriesPoint,
} from '../../scripts/content/data/index.ts'

/** The files of `data/`; only what matters to a case need be given. */
export function dataFiles(
  texts: Partial<Record<'sources' | 'glossary' | 'milestones', string>> & {
    readonly series?: Readonly<Record<string, string>>
    readonly keyFigures?: Readonly<Record<string, string>>
  },
): DataFiles {
  const file = (path: string, text = '') => ({ path, text })
  const folder = (path: string, files: Readonly<Record<string, string>> = {}) =>
    Object.entries(files).map(([name, text]) =>
      file(`${path}/${name}.yml`, text),
    )
  return {
    sources: file('data/sources.yml', texts.sources),
    glossary: file('data/glossary.yml', texts.glossary),
    milestones: file('data/milestones.yml', texts.milestones),
    series: folder('data/series', texts.series),
    keyFigures: folder('data/key-figures', texts.keyFigures),
  }
}

/** A source of the least fields. */
export const SOURCE = `
- id: a-source
  title: A title
  publisher: A body
  url: https://example.org/a
  kind: primary
`.trimStart()

type PointText = Partial<SeriesPoint> & Pick<SeriesPoint, 'x' | 'y'>

/** A series with one line for each list of points. */
export function seriesOf(
  kind: SeriesKind,
  lines: readonly (readonly PointText[])[],
  changes: Partial<Series> = {},
): Series {
  return {
    id: 'a-series',
    chapter: 'finance',
    kind,
    title: { en: 'Title', 'zh-hk': '標題' },
    unit: { en: 'cases', 'zh-hk': '宗' },
    scale: { en: 1, 'zh-hk': 1 },
    decimals: 0,
    lowerIsBetter: false,
    asOf: '2025',
    note: { en: null, 'zh-hk': null },
    lines: lines.map((points, index) => ({
      id: `line-${index}`,
      name: { en: `Line ${index}`, 'zh-hk': `線${index}` },
      points: points.map((point) => ({
        label: { en: null, 'zh-hk': null },
        flag: null,
        qualifier: null,
        source: 'a-source',
        ...point,
      })),
    })),
    ...changes,
  }
}
