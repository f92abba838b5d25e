import { parseArgs } from 'node:util'

export interface LinkOptions {
  /** Only sources whose id contains this. */
  readonly only: string
  /** At most so many addresses, for a quick look. */
  readonly limit: number
}

/** A call that cannot be understood. */
export class LinksUsageError extends Error {
  override readonly name = 'LinksUsageError'
}

export const USAGE = `npm run links -- [--only <part of an id>] [--limit <n>]

Asks for the address of every source and prints a table of those that are
gone, have moved or could not be reached. Exits with 1 if any is gone.`

/** @throws {LinksUsageError} If an option is unknown or not a number. */
export function parseLinkOptions(argv: readonly string[]): LinkOptions {
  const { only = '', limit } = readValues(argv)
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit)) {
    throw new LinksUsageError(
      `--limit is "${limit}". Give a whole number, such as 20.`,
    )
  }
  return { only, limit: limit === undefined ? Infinity : Number(limit) }
}

function readValues(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { only: { type: 'string' }, limit: { type: 'string' } },
    }).values
  } catch (error) {
    if (error instanceof TypeError) throw new LinksUsageError(error.message)
    throw error
  }
}
