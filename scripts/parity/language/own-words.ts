import type { Block } from '../../content/model.ts'
import { maskAddresses } from './prose.ts'
import { quotationsIn } from './quotations.ts'

// What other people's pages have and is no sentence. A formula has a backslash;
// a price has none.
const MACHINE = new RegExp(
  [
    // Code between tags of a template.
    /\{%-?\s?(?:highlight|raw)\b[^]{0,4000}?(?:\{%-?\s?end(?:highlight|raw)\s?-?%\}|$(?![^]))/,
    // Other tags and attributes in braces.
    /\{%[^%\n]{0,200}%\}|\{[^{}\n]{0,80}\}/,
    // Snippets and modules pulled in.
    /^[ \t]*<<<[^\n]*|^import\s[^\n]{1,200}?\sfrom\s['"][^'"\n]{1,200}['"]/,
    // Files pulled in, as written and as links make them look.
    /\[!(?:INCLUDE|include)\b[^\]\n]{0,200}\]/,
    // Words of a program's screen, marked as such.
    /\[!(?:DNL|UICONTROL)\b[^\]\n]{0,200}\]/,
    // What a program calls its parts, which no mark sets as code.
    /\b[A-Za-z][A-Za-z\d]{0,40}(?:_[A-Za-z\d]{1,40}){1,9}\b/,
    /(?<![\w.])[a-z]\w{0,40}(?:\.[A-Za-z]\w{0,40}){2,6}(?:\([^()\n]{0,60}\))?(?![\w.]\w)/,
    // Somebody's name behind the name of an account.
    /(?<![\w.])@[A-Za-z\d][\w-]{0,40} ?\([^()\n]{1,60}\)/,
    // Formulas.
    /\$[^$\\\n]{0,80}\\[^$\n]{0,200}\$/,
    // Checksums.
    /\b[0-9a-f]{32,}\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

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
