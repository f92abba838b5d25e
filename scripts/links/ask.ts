import type { Outcome } from './outcome.ts'

/** The part of `fetch` that asking needs; tests pass their own. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>

export interface Manner {
  readonly fetch: Fetch
  /** Milliseconds until an answer is no longer waited for. */
  readonly timeout: number
}

const HEADERS = {
  accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8',
  'accept-language': 'en-HK,en;q=0.9,zh-HK;q=0.8',
  'user-agent':
    'ai-in-hong-kong-links/1.0 (checks the addresses of cited sources)',
}

/** Statuses after which a server may still answer a full request. */
const TRY_AGAIN = new Set([400, 403, 404, 405, 406, 501])

/**
 * Asks for an address: first for its head alone, which costs the server
 * least, and in full where it does not answer that.
 */
export async function ask(url: string, manner: Manner): Promise<Outcome> {
  const head = await request(url, 'HEAD', manner)
  const isFinal = head.kind === 'answered' && !TRY_AGAIN.has(head.status)
  return isFinal ? head : request(url, 'GET', manner)
}

async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { fetch, timeout }: Manner,
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method,
      headers: HEADERS,
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
    })
    // The text is not wanted; left unread it would hold the connection.
    await response.body?.cancel()
    const movedTo = response.redirected ? otherPlace(url, response.url) : null
    return { kind: 'answered', status: response.status, movedTo }
  } catch (error) {
    return { kind: 'silent', reason: reasonOf(error) }
  }
}

/** A move from http to https, to www or by a slash is not worth a word. */
function otherPlace(from: string, to: string): string | null {
  return bare(from) === bare(to) ? null : to
}

function bare(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '')
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  const { cause } = error
  return cause instanceof Error ? cause.message : error.message
}
