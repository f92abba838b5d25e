import type { Entry } from './entries.ts'
import type { DataProblem } from './problem.ts'

interface Identified {
  readonly id: string
}

/** Reports each id that an earlier entry already carries. */
export function checkUniqueIds(
  entries: readonly Entry<Identified>[],
): DataProblem[] {
  const first = new Map<string, Entry<Identified>>()

  return entries.flatMap((entry) => {
    const { id } = entry.value
    const earlier = first.get(id)
    if (!earlier) {
      first.set(id, entry)
      return []
    }
    const message = `The id "${id}" is taken: ${earlier.file}:${earlier.line}. Give this entry another.`
    return { file: entry.file, line: entry.line, message }
  })
}

/** A source that an entry names, with the keys under which it names it. */
export interface SourceReference {
  readonly id: string
  readonly keys: readonly PropertyKey[]
}

/** Reports each reference to a source that `data/sources.yml` lacks. */
export function checkSourceReferences<T>(
  entries: readonly Entry<T>[],
  known: ReadonlySet<string>,
  referencesOf: (value: T) => readonly SourceReference[],
): DataProblem[] {
  return entries.flatMap((entry) =>
    referencesOf(entry.value)
      .filter(({ id }) => !known.has(id))
      .map(({ id, keys }) => ({
        file: entry.file,
        line: entry.lineAt(keys),
        message: `There is no source "${id}". Mend the id, or add the source to data/sources.yml.`,
      })),
  )
}

/** Reports an entry whose id is not the name of its file. */
export function checkFileNames(
  entries: readonly Entry<Identified>[],
): DataProblem[] {
  return entries.flatMap(({ file, line, value }) => {
    const name = (file.split('/').at(-1) ?? '').replace(/\.yml$/, '')
    if (name === value.id) return []
    const message = `The file is called ${name}.yml but the id is "${value.id}". Make them equal.`
    return { file, line, message }
  })
}
