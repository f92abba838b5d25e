// What the site's framework could act on, were it not switched off; bounded, so
// that a long line costs no more than its length.
const PATTERNS = [
  // Template braces.
  /\{\{[^{}\n]{0,80}\}\}|\{\{|\}\}/g,
  // A file of the build machine pulled in.
  /^[ \t]*<<<[ \t]*\S{1,80}/gm,
  // Attributes that run something: {onclick=…}, {@click=…}, {v-html=…}.
  /\{(?:[^{}\n]{0,80}\s)?(?:on[a-z]{2,20}|@[\w.:-]{1,40}|v-[\w.:-]{1,40}|:[\w-]{1,40})=[^{}\n]{0,80}\}?/gi,
  // A link that would run a script; the parser leaves it as text.
  /(?:\]\(|\]:[ \t]|<)[ \t]{0,3}(?:javascript|vbscript|data):[^)>\s]{0,80}/gi,
] as const
const TAG = /<\/?[a-z][^<>\n]{0,200}>/gi
const CODE_SPAN = /`[^`\n]*`/g

/** Something unsafe in a text, as written. */
export interface UnsafeText {
  readonly start: number
  readonly found: string
}

/** Markup of the framework in words that are not code. */
export function findUnsafeText(text: string): UnsafeText[] {
  if (!/[{}<]|\][(:]/.test(text)) return []
  return PATTERNS.flatMap((pattern) => findAll(text, pattern))
}

/** The same in a line of source, of which no parser has told code and HTML. */
export function findUnsafeSource(line: string): UnsafeText[] {
  const shown = line.replace(CODE_SPAN, (code) => ' '.repeat(code.length))
  return [...findUnsafeText(shown), ...findAll(shown, TAG)]
}

function findAll(text: string, pattern: RegExp): UnsafeText[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    found: found.trim(),
  }))
}
