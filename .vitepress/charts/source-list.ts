import type {
  Locale,
  Source,
  SourceKind,
} from '../../scripts/content/data/index.ts'

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

/** Sorts works by kind, publisher and date, as a list to read. */
export function groupSources(
  sources: readonly Source[],
  locale: Locale,
): KindOfSources[] {
  return KINDS.map((kind) => {
    const list = sources.filter((source) => source.kind === kind)
    return { kind, count: list.length, publishers: byPublisher(list, locale) }
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
