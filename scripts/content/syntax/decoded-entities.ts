import type { MarkdownRenderer } from 'vitepress'

/**
 * Gives text as it is read: `&nbsp;` as the space that it stands for. The
 * framework puts entities back as written, since its pages become templates;
 * who reads pages as data would take them for words.
 */
export function decodedEntities(md: MarkdownRenderer): void {
  md.core.ruler.at('text_join', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const child of children ?? []) {
        if (child.type === 'text_special') child.type = 'text'
      }
    }
  })
}
