import type { Section } from '../content/model.ts'

/** What `add` leaves under a heading until somebody has written the section. */
export const PENDING_MARK = '<!-- pending -->'

/** Whether a section is still to be written, by the mark under its heading. */
export function isPending({ comments }: Section): boolean {
  return comments.some(({ text }) => `<!-- ${text} -->` === PENDING_MARK)
}
