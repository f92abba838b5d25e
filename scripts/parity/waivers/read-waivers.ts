import type { Comment, Page, Section } from '../../content/model.ts'
import type { WaiverDraft, WaiverFault, WaiverPlace } from './waiver.ts'

const COMMENT = 'parity:'

type Read = WaiverDraft | WaiverFault

/**
 * The waivers of a page as written. In front matter, for the whole page:
 *
 *     parity:
 *       waivers:
 *         - { rule: structure, until: 2027-01-31, reason: The table is new. }
 *
 * In a comment under a heading, for that section:
 *
 *     <!-- parity: waive structure, figures until 2027-01-31: Why. -->
 */
export function readWaivers(page: Page): Read[] {
  return [
    ...readFrontMatter(page),
    ...page.sections.flatMap((section) =>
      section.comments
        .filter(({ text }) => text.startsWith(COMMENT))
        .map((comment) => readComment(page, section, comment)),
    ),
  ]
}

function readFrontMatter(page: Page): Read[] {
  const { values, lines } = page.frontMatter
  const parity = values['parity']
  if (parity === undefined) return []
  const where = { ...placeOn(page), line: lines['parity'] ?? 1 }
  const list = isRecord(parity) ? parity['waivers'] : parity
  if (!Array.isArray(list)) return [malformed(where, 'parity')]
  return list.map((entry: unknown) => readEntry(entry, where))
}

function readEntry(entry: unknown, where: WaiverPlace): Read {
  if (!isRecord(entry)) return malformed(where, String(entry))
  const { rule, until, reason } = entry
  const unknown = Object.keys(entry).find((key) => !KEYS.has(key))
  if (unknown !== undefined) return malformed(where, unknown)
  if (typeof rule !== 'string') return malformed(where, 'rule')
  return { rules: [rule], until: textOf(until), reason: textOf(reason), where }
}

const KEYS = new Set(['rule', 'until', 'reason'])

function readComment(page: Page, section: Section, comment: Comment): Read {
  const { id, slug, line, endLine } = section
  const where = {
    ...placeOn(page),
    line: comment.line,
    section: { id: id ?? (slug || null), lines: [line, endLine] as const },
  }
  const said = comment.text.slice(COMMENT.length)
  const colon = said.indexOf(':')
  const [head, reason] =
    colon === -1 ? [said, ''] : [said.slice(0, colon), said.slice(colon + 1)]
  const [verb, ...words] = head.trim().split(/\s+/)
  const at = words.includes('until') ? words.indexOf('until') : words.length
  const rules = words.slice(0, at).join(' ').split(',')
  const [until = null, ...more] = words.slice(at + 1)
  const isWaiver = verb === 'waive' && at > 0 && more.length === 0
  if (!isWaiver) return malformed(where, comment.text)
  return {
    rules: rules.map((rule) => rule.trim()),
    until,
    reason: textOf(reason),
    where,
  }
}

function placeOn({ locale, path, file }: Page): WaiverPlace {
  return { locale, page: path, file, line: 1, section: null }
}

function malformed(where: WaiverPlace, found: string): WaiverFault {
  return { fault: 'malformed', found, where }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
