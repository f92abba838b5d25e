/** Something wrong in a file under `data/`. */
export interface DataProblem {
  /** Path from the root of the site, with `/`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** What is wrong and what to do, without path and line. */
  readonly message: string
}

/** All that is wrong under `data/`, so that it can be mended in one go. */
export class DataError extends Error {
  override readonly name = 'DataError'
  readonly problems: readonly DataProblem[]

  constructor(problems: readonly DataProblem[]) {
    const sorted = problems.toSorted(byPlace)
    super(sorted.map(describeProblem).join('\n'))
    this.problems = sorted
  }
}

/** One line a problem: `data/sources.yml:12  …`. */
export function describeProblem({ file, line, message }: DataProblem): string {
  return `${file}:${line}  ${message}`
}

function byPlace(left: DataProblem, right: DataProblem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  return left.line - right.line
}
