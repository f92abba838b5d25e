import type { Block } from '../../content/model.ts'

const SHOWN = 40

/** The beginning of a block, to know it by in a message. */
export function excerptOf(block: Block): string {
  const { text, images, kind } = block
  if (kind === 'image' || text.trim() === '') return images[0]?.source ?? text
  const flat = text
    .slice(0, 4 * SHOWN)
    .replace(/\s+/g, ' ')
    .trim()
  const shown = Array.from(flat).slice(0, SHOWN).join('')
  return shown.length < flat.length ? `${shown}…` : shown
}
