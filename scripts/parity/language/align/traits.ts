import type { Block } from '../../../content/model.ts'
import { lastPart } from '../addresses/last-part.ts'
import { readingLength } from '../reading-length.ts'

/** What of a block survives translation. */
export interface BlockTraits {
  /** Blocks pair up only if these are equal. */
  readonly kind: string
  readonly sets: Readonly<Record<Signal, ReadonlySet<string>>>
  /** How much there is to read. */
  readonly length: number
  readonly depth: number
}

export type Signal = 'citations' | 'code' | 'links' | 'numbers' | 'words'

/** How much each kind of evidence weighs against the others. */
const WEIGHTS: Readonly<Record<Signal, number>> = {
  citations: 3,
  code: 2,
  links: 2,
  numbers: 1,
  words: 1,
}
const SIGNALS = ['citations', 'code', 'links', 'numbers', 'words'] as const
const NUMBER = /\d+(?:[.,]\d+)*/g
const WORD = /[A-Za-z][A-Za-z0-9]{1,39}/g
/** `{{< youtube … >}}`, `{% include … %}` and nothing else. */
const TAG = /^\s*(?:\{\{[%<][^\n]{1,400}[%>]\}\}|\{%[^\n]{1,400}%\})\s*$/
/** Of a long block its beginning is enough to know it by. */
const READ = 4_000

export function traitsOf(block: Block): BlockTraits {
  const text = block.text.slice(0, READ).normalize('NFKC')
  const isCode = block.kind === 'code'
  return {
    kind: kindOf(block),
    length: readingLength(text),
    depth: block.depth,
    sets: {
      citations: new Set(block.citations.map(({ id }) => id)),
      code: new Set(isCode ? linesOf(text) : codeIn(block)),
      links: new Set(block.links.map(({ target }) => lastPart(target))),
      numbers: new Set(isCode ? [] : text.match(NUMBER)),
      words: new Set(isCode ? [] : text.match(WORD)),
    },
  }
}

/**
 * A directive is data: another one is no counterpart. Neither are words one of
 * a tag by itself, which other generators read.
 */
function kindOf({ kind, detail, text }: Block): string {
  if (kind === 'directive') return `${kind}:${detail}:${text}`
  return kind === 'paragraph' && TAG.test(text) ? 'tag' : kind
}

function codeIn({ spans }: Block): string[] {
  return spans.flatMap(({ kind, text }) => (kind === 'code' ? text : []))
}

function linesOf(code: string): string[] {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * How alike two blocks of one kind are, from 0 (contradicting each other) to 1
 * (the same evidence); 0.5 where neither holds any.
 */
export function likeness(one: BlockTraits, two: BlockTraits): number {
  let [sum, weight] = [0, 0]
  for (const signal of SIGNALS) {
    const shared = shareOf(signal, one.sets[signal], two.sets[signal])
    if (shared === null) continue
    sum += shared * WEIGHTS[signal]
    weight += WEIGHTS[signal]
  }
  const evidence = weight === 0 ? 0.5 : sum / weight
  const place = one.depth === two.depth ? 1 : 0
  return 0.9 * evidence + 0.1 * place
}

/**
 * Part of the evidence that both have; null where there is none. English is
 * full of Latin words, so of those the smaller set counts.
 */
function shareOf(
  signal: Signal,
  one: ReadonlySet<string>,
  two: ReadonlySet<string>,
): number | null {
  if (one.size === 0 && two.size === 0) return null
  const smaller = Math.min(one.size, two.size)
  if (signal === 'words' && smaller === 0) return null
  let shared = 0
  for (const value of one) if (two.has(value)) shared += 1
  const all = one.size + two.size - shared
  return signal === 'words' ? shared / smaller : shared / all
}
