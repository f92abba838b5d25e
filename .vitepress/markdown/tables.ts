import type { MarkdownRenderer } from 'vitepress'

/** Lets a wide table scroll by itself instead of the page, by keyboard too. */
export function scrollingTables(md: MarkdownRenderer): void {
  md.renderer.rules['table_open'] = () =>
    '<div class="TableScroll" tabindex="0"><table>\n'
  md.renderer.rules['table_close'] = () => '</table></div>\n'
}
