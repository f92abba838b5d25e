import type {
  Locale,
  Source,
  SourceKind,
} from '../../scripts/content/data/index.ts'

/** The pages that list works, each by its slug; a work stands on one of them. */
export const SOURCE_PAGES = ['sources', 'reports', 'earlier-reports'] as const

export type SourcePage = (typeof SOURCE_PAGES)[number]

/** Reports from this year on stand apart, so that no page grows too long. */
const RECENT_FROM = '2025'

/** Which page lists a work: the official ones, or reports by others. */
export function sourcePageOf({
  kind,
  date,
}: Pick<Source, 'kind' | 'date'>): SourcePage {
  if (kind !== 'secondary') return 'sources'
  return date !== null && date >= RECENT_FROM ? 'reports' : 'earlier-reports'
}

/** The works of one kind, by publisher. */
export interface KindOfSources {
  readonly kind: SourceKind
  readonly count: number
  readonly publishers: readonly Publisher[]
}

export interface Publisher {
  readonly name: string
  /** Newest first; those without a date last. */
  readonly sources: readonly Source[]
}

const KINDS: readonly SourceKind[] = ['primary', 'mirror', 'secondary']

const collators = {
  en: new Intl.Collator('en-HK', { sensitivity: 'base' }),
  'zh-hk': new Intl.Collator('zh-HK-u-co-stroke'),
} as const satisfies Record<Locale, Intl.Collator>

/** Sorts works by kind, publisher and date, as a list to read; no empty kind. */
export function groupSources(
  sources: readonly Source[],
  locale: Locale,
): KindOfSources[] {
  return KINDS.flatMap((kind) => {
    const list = sources.filter((source) => source.kind === kind)
    if (list.length === 0) return []
    return [{ kind, count: list.length, publishers: byPublisher(list, locale) }]
  })
}

function byPublisher(sources: readonly Source[], locale: Locale): Publisher[] {
  const publishers = new Map<string, Source[]>()
  for (const source of sources.toSorted(newestFirst)) {
    const name = source.publisher[locale]
    publishers.set(name, [...(publishers.get(name) ?? []), source])
  }
  return [...publishers]
    .map(([name, list]) => ({ name, sources: list }))
    .toSorted((left, right) => collators[locale].compare(left.name, right.name))
}

function newestFirst(left: Source, right: Source): number {
  const [one, other] = [left.date ?? '', right.date ?? '']
  if (one !== other) return one < other ? 1 : -1
  return left.id < right.id ? -1 : 1
}
