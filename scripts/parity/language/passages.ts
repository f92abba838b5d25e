import type { Block, Page, Section } from '../../content/model.ts'
import type { Side } from '../pairing/page-pair.ts'
import { languageOf } from './languages.ts'
import type { Language } from './languages.ts'
import { maskAddresses, proseOf } from './prose.ts'

/** A run of words on a page, wherever readers meet them. */
export interface Passage {
  /** Null for front matter. */
  readonly section: Section | null
  /** Null for headings and front matter. */
  readonly block: Block | null
  readonly line: number
  readonly endLine: number
  /** Code and addresses are masked; see `MASK`. */
  readonly prose: string
  readonly language: Language
}

const READ_KEYS = ['title', 'description'] as const
const SILENT_KINDS = new Set(['code', 'directive', 'html'])

/** Half of the rules about wording ask for the same page. */
const known = new WeakMap<Page, readonly Passage[]>()

/** All words of a page in its order: front matter, headings, blocks. */
export function passagesOf(side: Side): readonly Passage[] {
  const before = known.get(side.page)
  if (before) return before
  const passages = [
    ...frontMatterOf(side),
    ...side.page.sections.flatMap((section) => sectionOf(side, section)),
  ]
  known.set(side.page, passages)
  return passages
}

function frontMatterOf({ page, locale }: Side): Passage[] {
  const language = languageOf({ page, locale }, null)
  return READ_KEYS.flatMap((key) => {
    const value = page.frontMatter.values[key]
    const line = page.frontMatter.lines[key]
    if (typeof value !== 'string' || line === undefined) return []
    const endLine = lastLineOf(page, line)
    const prose = maskAddresses(value)
    return { section: null, block: null, line, endLine, prose, language }
  })
}

/** A value may be folded over several lines; the next key ends it. */
function lastLineOf({ frontMatter }: Page, line: number): number {
  const later = Object.values(frontMatter.lines).filter((key) => key > line)
  return Math.min(...later, frontMatter.length) - 1
}

function sectionOf(side: Side, section: Section): Passage[] {
  const language = languageOf(side, section)
  const { line } = section
  const prose = maskAddresses(section.title)
  const heading = { section, block: null, line, endLine: line, prose, language }
  const blocks = section.blocks.flatMap((block) =>
    blockPassages(section, block, language),
  )
  return section.level === 0 ? blocks : [heading, ...blocks]
}

function blockPassages(
  section: Section,
  block: Block,
  language: Language,
): Passage[] {
  if (SILENT_KINDS.has(block.kind)) return []
  const { line, endLine } = block
  const texts = block.images.map((image) => maskAddresses(image.text))
  return [proseOf(block), ...texts]
    .filter((prose) => prose !== '')
    .map((prose) => ({ section, block, line, endLine, prose, language }))
}
