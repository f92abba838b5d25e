/** What the search keeps on the reader's device, and nowhere else. */

const RECENT = 'search-recent'
const BRIDGES = 'search-bridges'
const MAX_RECENT = 6

/** The last queries, the newest first. */
export function recentQueries(): string[] {
  const stored = parse(read(RECENT))
  return Array.isArray(stored)
    ? stored
        .filter((query): query is string => typeof query === 'string')
        .slice(0, MAX_RECENT)
    : []
}

export function rememberQuery(query: string): void {
  if (query === '') return
  const others = recentQueries().filter((other) => other !== query)
  write(RECENT, JSON.stringify([query, ...others].slice(0, MAX_RECENT)))
}

export function forgetQueries(): void {
  write(RECENT, '[]')
}

/** Whether other wordings are searched as well; they are until turned off. */
export function withBridges(): boolean {
  return read(BRIDGES) !== 'off'
}

export function setBridges(isOn: boolean): void {
  write(BRIDGES, isOn ? 'on' : 'off')
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    // Storage may be switched off; then nothing was ever kept.
    return ''
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // As above: the choice holds for this page only.
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Nothing stored yet, or by somebody else.
    return null
  }
}
