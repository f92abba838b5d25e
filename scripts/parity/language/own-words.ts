import type { Block } from '../../content/model.ts'
import { maskAddresses } from './prose.ts'
import { quotationsIn } from './quotations.ts'

// Snippets pulled in, attributes in braces, formulas: other people's pages have
// them, and none is a sentence. A formula has a backslash; a price has none.
const MACHINE =
  /^[ \t]*<<<[^\n]*|\{[^{}\n]{0,80}\}|\$[^$\\\n]{0,80}\\[^$\n]{0,200}\$/gm

/**
 * What the page itself says in a block, cell by cell: without code, addresses,
 * quotations, and the words of links to other sites, which are titles.
 */
export function wordsOwnedBy(block: Block): string[] {
  const cells = block.spans.reduce<string[]>(
    (parts, { text, kind, link }) => {
      const words = kind === 'code' || isTitle(link) ? ' ' : maskAddresses(text)
      const [first = '', ...rest] = isRow(block) ? words.split(' | ') : [words]
      const last = parts.pop() ?? ''
      return [...parts, last + first, ...rest]
    },
    [''],
  )
  return cells.map((cell) => withoutQuotations(cell.replace(MACHINE, ' ')))
}

function isRow({ kind }: Block): boolean {
  return kind === 'table-row'
}

function isTitle(link: string | null): boolean {
  return link !== null && /^(?:https?:)?\/\//i.test(link)
}

function withoutQuotations(text: string): string {
  let kept = ''
  let from = 0
  for (const { start, end } of quotationsIn(text)) {
    kept += text.slice(from, start)
    from = end
  }
  return kept + text.slice(from)
}
