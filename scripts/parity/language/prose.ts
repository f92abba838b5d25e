import type { Block, Span } from '../../content/model.ts'

/**
 * Stands for each character that is no prose. Not a letter, not a space, not
 * punctuation: a rule that looks at neighbours sees that something is there.
 */
export const MASK = '\uFFFC'

// Each branch starts with something fixed, so that no text is walked twice.
const ADDRESSES =
  /\bhttps?:\/\/[!-~]+|\bwww\.[!-~]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,80}/g

/**
 * What a block says, without code and addresses: those are masked character by
 * character, so that a position in the prose is a position in `block.text`.
 */
export function proseOf(block: Pick<Block, 'spans'>): string {
  const known = prose.get(block)
  if (known !== undefined) return known
  const made = block.spans
    .map((span) =>
      isShown(span) ? maskAll(span.text) : maskAddresses(span.text),
    )
    .join('')
  prose.set(block, made)
  return made
}

/** Each rule about words asks for the same blocks. */
const prose = new WeakMap<Pick<Block, 'spans'>, string>()

/** Code, and an address that is its own link. */
function isShown({ kind, text, link }: Span): boolean {
  return (
    kind === 'code' || (link !== null && /^(?:https?:\/\/|www\.)/.test(text))
  )
}

/** The text with addresses masked. */
export function maskAddresses(text: string): string {
  return text.includes('@') || text.includes('://') || text.includes('www.')
    ? text.replace(ADDRESSES, maskAll)
    : text
}

/** The text with everything masked but where its lines end. */
export function maskAll(text: string): string {
  return text.replace(/[^\n]/g, MASK)
}
