import type { MarkdownRenderer } from 'vitepress'

/**
 * Stands for "<" in a page's data. The framework writes that data into a
 * component's source as it is, where `</script>` in a heading would end the
 * script and start another; `restoreLessThan` puts the sign back, escaped, in
 * the finished page.
 */
const LESS_THAN = '\u{F003C}'

const COMMENT = /<!--[^]*?-->/g

/**
 * Takes the power out of what a page may hold besides Markdown: HTML is shown
 * as the text it is, comments disappear, images give way to their text, and
 * nothing is left that the template compiler would run.
 */
export function renderUntrusted(md: MarkdownRenderer): void {
  const { rules } = md.renderer
  rules['html_inline'] = (tokens, index) =>
    showHtml(md, tokens[index]?.content ?? '')
  rules['html_block'] = (tokens, index) => {
    const shown = showHtml(md, tokens[index]?.content ?? '').trim()
    return shown === '' ? '' : `<p>${shown}</p>\n`
  }
  // A file named by an image is read by the bundler, from anywhere on the disk.
  rules['image'] = (tokens, index) =>
    md.utils.escapeHtml(tokens[index]?.content ?? '')
  const render = md.renderer.render.bind(md.renderer)
  md.renderer.render = (...args) => withoutInterpolation(render(...args))
}

/** Makes two braces in a row mere signs to the template compiler. */
export function withoutInterpolation(html: string): string {
  return html.replaceAll('{{', '&#123;&#123;')
}

/** Replaces "<" in all texts of a page's data, however deep. */
export function withoutMarkup<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('<', LESS_THAN)) as T
}

/** Undoes `withoutMarkup` in finished HTML. */
export function restoreLessThan(html: string): string {
  return html.replaceAll(LESS_THAN, '&lt;')
}

function showHtml(md: MarkdownRenderer, html: string): string {
  return md.utils.escapeHtml(html.replace(COMMENT, ''))
}
