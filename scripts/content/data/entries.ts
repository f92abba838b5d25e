import type { z } from 'zod'
import type { DataDocument } from './document.ts'
import type { DataProblem } from './problem.ts'

/** A value that passed its schema, and where it stands. */
export interface Entry<T> {
  readonly value: T
  readonly file: string
  readonly line: number
  /** The line of a value inside the entry. */
  lineAt(keys: readonly PropertyKey[]): number
}

/** What could be read, and what was wrong with the rest. */
export interface Parsed<T> {
  readonly entries: readonly Entry<T>[]
  readonly problems: readonly DataProblem[]
}

/** Checks each item of a file that holds a list. */
export function parseList<T>(
  document: DataDocument,
  schema: z.ZodType<T>,
): Parsed<T> {
  if (document.problems.length > 0) return failed(document.problems)
  // An empty file is an empty list: a chapter without figures yet.
  const list = document.value ?? []
  if (!Array.isArray(list)) {
    const message = 'This file holds no list. Begin each entry with "- id: …".'
    return failed([{ file: document.path, line: 1, message }])
  }
  return merge(list.map((item, index) => parseAt(document, [index], item, schema)))
}

/** Checks a file that holds one value. */
export function parseSingle<T>(
  document: DataDocument,
  schema: z.ZodType<T>,
): Parsed<T> {
  if (document.problems.length > 0) return failed(document.problems)
  return parseAt(document, [], document.value, schema)
}

/** Several results as one, in their order. */
export function merge<T>(parts: readonly Parsed<T>[]): Parsed<T> {
  return {
    entries: parts.flatMap(({ entries }) => entries),
    problems: parts.flatMap(({ problems }) => problems),
  }
}

function parseAt<T>(
  document: DataDocument,
  keys: readonly PropertyKey[],
  value: unknown,
  schema: z.ZodType<T>,
): Parsed<T> {
  const result = schema.safeParse(value)
  if (!result.success) return failed(describeIssues(result.error, document, keys))

  const file = document.path
  const lineAt = (inner: readonly PropertyKey[]) =>
    document.lineAt([...keys, ...inner])
  return {
    entries: [{ value: result.data, file, line: lineAt([]), lineAt }],
    problems: [],
  }
}

function describeIssues(
  error: z.ZodError,
  document: DataDocument,
  keys: readonly PropertyKey[],
): DataProblem[] {
  return error.issues.map((issue) => ({
    file: document.path,
    line: document.lineAt([...keys, ...issue.path]),
    message: `${describePlace(issue.path)}${describeIssue(issue)}`,
  }))
}

/** `title: `, or `lines › 1 › points › 3 › y: `, counted from 1. */
function describePlace(path: readonly PropertyKey[]): string {
  if (path.length === 0) return ''
  const steps = path.map((key) =>
    typeof key === 'number' ? String(key + 1) : String(key),
  )
  return `${steps.join(' › ')}: `
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys') return issue.message
  const names = issue.keys.map((key) => `"${key}"`).join(', ')
  return `Unknown field ${names}. Mend the spelling or take it out.`
}

function failed(problems: readonly DataProblem[]): Parsed<never> {
  return { entries: [], problems }
}
