import type { DataFile } from './document.ts'
import { parseDataDocument } from './document.ts'
import {
  checkFileNames,
  checkSourceReferences,
  checkUniqueIds,
} from './cross-checks.ts'
import type { SourceReference } from './cross-checks.ts'
import { merge, parseList, parseSingle } from './entries.ts'
import type { Entry, Parsed } from './entries.ts'
import { DataError } from './problem.ts'
import type { DataProblem } from './problem.ts'
import { glossaryTermSchema } from './schemas/glossary-term.ts'
import { keyFigureSchema } from './schemas/key-figure.ts'
import { milestoneSchema } from './schemas/milestone.ts'
import { seriesSchema } from './schemas/series.ts'
import { sourceSchema } from './schemas/source.ts'
import type { KeyFigure, Series, SiteData } from './types.ts'

/** The files of `data/`, by what they hold. */
export interface DataFiles {
  readonly sources: DataFile
  readonly glossary: DataFile
  readonly milestones: DataFile
  readonly series: readonly DataFile[]
  readonly keyFigures: readonly DataFile[]
}

type ParsedFiles = ReturnType<typeof parseFiles>

/**
 * Reads all of `data/` as one whole, in which every reference resolves.
 *
 * @throws {DataError} With everything that is wrong, not only the first thing.
 */
export function parseSiteData(files: DataFiles): SiteData {
  const parsed = parseFiles(files)
  const problems = [...problemsWithin(parsed), ...problemsBetween(parsed)]
  if (problems.length > 0) throw new DataError(problems)

  return {
    sources: byId(parsed.sources.entries),
    terms: byId(parsed.terms.entries),
    milestones: valuesOf(parsed.milestones.entries).toSorted(byDate),
    series: byId(parsed.series.entries),
    keyFigures: byChapter(parsed.keyFigures.entries),
  }
}

function parseFiles(files: DataFiles) {
  const list = parseDataDocument
  return {
    sources: parseList(list(files.sources), sourceSchema),
    terms: parseList(list(files.glossary), glossaryTermSchema),
    milestones: parseList(list(files.milestones), milestoneSchema),
    series: merge(
      files.series.map((file) => parseSingle(list(file), seriesSchema)),
    ),
    keyFigures: merge(
      files.keyFigures.map((file) => parseList(list(file), keyFigureSchema)),
    ),
  }
}

function problemsWithin(parsed: ParsedFiles): DataProblem[] {
  return Object.values(parsed).flatMap(
    ({ entries, problems }: Parsed<{ readonly id: string }>) => [
      ...problems,
      ...checkUniqueIds(entries),
    ],
  )
}

function problemsBetween(parsed: ParsedFiles): DataProblem[] {
  const known = new Set(parsed.sources.entries.map(({ value }) => value.id))
  // With an unreadable sources file every reference would look unknown.
  if (parsed.sources.problems.length > 0) return []

  return [
    ...checkFileNames(parsed.series.entries),
    ...checkSourceReferences(parsed.milestones.entries, known, listedSources),
    ...checkSourceReferences(parsed.keyFigures.entries, known, listedSources),
    ...checkSourceReferences(parsed.series.entries, known, pointSources),
  ]
}

function listedSources({
  sources,
}: {
  readonly sources: readonly string[]
}): SourceReference[] {
  return sources.map((id, index) => ({ id, keys: ['sources', index] }))
}

function pointSources({ lines }: Series): SourceReference[] {
  return lines.flatMap(({ points }, line) =>
    points.map(({ source }, point) => ({
      id: source,
      keys: ['lines', line, 'points', point, 'source'],
    })),
  )
}

function byId<T extends { readonly id: string }>(
  entries: readonly Entry<T>[],
): ReadonlyMap<string, T> {
  return new Map(entries.map(({ value }) => [value.id, value]))
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value)
}

function byChapter(
  entries: readonly Entry<KeyFigure>[],
): ReadonlyMap<string, readonly KeyFigure[]> {
  const chapters = new Map<string, KeyFigure[]>()
  for (const { file, value } of entries) {
    const chapter = chapterOf(file)
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), value])
  }
  return chapters
}

function chapterOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.yml$/, '')
}

/** A year stands before its months, a month before its days. */
function byDate(
  left: { readonly date: string; readonly id: string },
  right: { readonly date: string; readonly id: string },
): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1
  return left.id < right.id ? -1 : 1
}
