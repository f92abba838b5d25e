import type { Block, Page, Section } from '../../../scripts/content/model.ts'
import type { RuleId } from '../../../scripts/parity/finding.ts'
import type { Random } from './random.ts'

export type SideName = 'left' | 'right'

/** Text of each file by path, on both sides: English left, Chinese right. */
export type TextPair = Readonly<
  Record<SideName, Readonly<Record<string, string>>>
>

/** What a mutation works on: one page, one side of it. */
export interface Subject {
  readonly texts: TextPair
  readonly path: string
  /** The side to change. */
  readonly side: SideName
  readonly page: Page
  readonly otherPage: Page
  readonly random: Random
}

/** The outcome of one mutation. */
export interface Mutation {
  /** The trees that both sides agreed on; differs from the subject's where a setup was needed. */
  readonly before?: TextPair
  readonly after: TextPair
  /** Whether somebody stamped the pages as agreed after the change. */
  readonly agreed?: boolean
  readonly truth: Truth
}

/** What a gate must say of it. */
export interface Truth {
  /** Any of these rules names the fault; empty for a harmless edit. */
  readonly rules: readonly RuleId[]
  /** Id of the section at fault; null for the page. */
  readonly section: string | null
}

/** One way in which two languages come apart, or seem to. */
export interface Family {
  readonly id: string
  readonly kind: 'fault' | 'harmless'
  /** Null where the page offers no place for it. */
  readonly mutate: (subject: Subject) => Mutation | null
}

/** Replaces one file's text on the subject's side. */
export function withText(subject: Subject, text: string | null): TextPair {
  const { texts, side, path } = subject
  const { [path]: _, ...others } = texts[side]
  const files = text === null ? others : { ...others, [path]: text }
  return { ...texts, [side]: files }
}

/** Replaces lines of the subject's file; line numbers as in the model. */
export function withLines(
  subject: Subject,
  from: number,
  to: number,
  replacement: readonly string[],
): TextPair {
  const lines = [...subject.page.lines]
  lines.splice(from - 1, to - from + 1, ...replacement)
  return withText(subject, lines.join('\n'))
}

export interface PlacedBlock {
  readonly section: Section
  readonly block: Block
}

/** Blocks of a page with their sections, of the kinds asked for. */
export function blocksOf(
  page: Page,
  wanted: (block: Block, section: Section) => boolean,
): PlacedBlock[] {
  return page.sections
    .filter(({ id }) => id !== null)
    .flatMap((section) =>
      section.blocks
        .filter((block) => wanted(block, section))
        .map((block) => ({ section, block })),
    )
}

/** The source lines of a block as one text. */
export function sourceOf(page: Page, block: Block): string {
  return page.lines.slice(block.line - 1, block.endLine).join('\n')
}

/** Puts a new text in the place of a block's source lines. */
export function withBlock(
  subject: Subject,
  block: Block,
  text: string,
): TextPair {
  return withLines(subject, block.line, block.endLine, text.split('\n'))
}
