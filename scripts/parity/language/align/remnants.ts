import type { Block } from '../../../content/model.ts'
import type { SectionSide } from '../../pairing/page-pair.ts'
import { likeLength, readingLength } from '../reading-length.ts'
import type { Single } from './gaps.ts'
import { otherSide } from './section-pair.ts'
import type { AlignedSection, SideName } from './section-pair.ts'

/** Words within tags and without are this much alike in length. */
const ALIKE = 0.6
const FEWEST_LETTERS = 12
/** A sentence whose beginning was taken for a tag. */
const REST_OF_SENTENCE = /^[，。、；：！？）」]/
/** A module pulled in, or something that a page gives away to its generator. */
const MODULE =
  /^(?:import\s[^]{1,400}\sfrom\s['"]|import\s['"]|export\s(?:const|default|function|let|\{))/
const MDX_COMMENT = /^\{\/[*\s]?.*[*\s]?\/\}$/s
/** A box set by a tag, at its beginning or end: `{{% alert title="注意" %}}`. */
const BOX_TAG =
  /^(?:\{\{[%<]\s?\/?\s?(?:alert|blockquote|button|callout|card|caution|details|expand|info|note|notice|pageinfo|steps?|tabpane|tabs?|tip|warning)\b[^\n}]{0,300}\}\}\s*)+$/
/** A box of a kind that only another generator knows. */
const OTHER_BOX = /^:{3,}\s?\w/
/** What a generator puts there; nobody can tell from here whether it is words. */
const VARIABLE = /^\s*\{\{\s?[\w.]{1,100}\s?\}\}\s*$/
const FENCE = /^[\s>*+\d.-]*(?:`{3}|~{3})/

/**
 * Leaves out what only looks like a block since the page is written for a site
 * generator that reads more than Markdown: tags with words or code within,
 * comments, and what such tags leave behind.
 */
export function withoutRemnants(
  section: AlignedSection,
  gap: readonly Single[],
): Single[] {
  const told = new Set(
    gap.flatMap(({ block, lacks }) => {
      const within = holderOf(block, section, lacks)
      return within ? [block, within] : []
    }),
  )
  return gap.filter(
    ({ block, lacks }) =>
      !told.has(block) && !isRemnant(block, section[otherSide(lacks)]),
  )
}

function isRemnant(block: Block, { page: { lines } }: SectionSide): boolean {
  const { kind, text } = block
  if (kind === 'code') {
    return text.trimStart().startsWith('<') && !isFenced(block, lines)
  }
  return (
    kind === 'paragraph' &&
    [REST_OF_SENTENCE, MODULE, MDX_COMMENT, BOX_TAG, VARIABLE].some((sign) =>
      sign.test(text),
    )
  )
}

/** The other side's block that has this one within it, or as words in tags. */
function holderOf(
  block: Block,
  section: AlignedSection,
  lacks: SideName,
): Block | undefined {
  if (block.kind === 'code') {
    // What stands in angle brackets is a tag in words.
    const code = withoutTags(block.text)
    const { blocks } = section[lacks].section
    return blocks.find(
      (other) =>
        withoutTags(other.text).includes(code) || holdsCode(other, block),
    )
  }
  if (block.kind === 'container') {
    const { blocks } = section[lacks].section
    return blocks.find(
      ({ kind, text }) => kind === 'paragraph' && OTHER_BOX.test(text),
    )
  }
  if (block.kind !== 'paragraph') return undefined
  const length = readingLength(withoutTags(block.text))
  return rawIn(section, lacks).find((other) => {
    const text = other.kind === 'html' ? other.html.join(' ') : other.text
    const words = readingLength(withoutTags(text))
    return words >= FEWEST_LETTERS && likeLength(words, length) >= ALIKE
  })
}

/** Whether most of its lines stand within tags there; notes are translated. */
function holdsCode({ kind, html }: Block, { text }: Block): boolean {
  if (kind !== 'html') return false
  const there = html.join('\n')
  const lines = text
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)(?:#|\/\/).*/, '').trim())
    .filter((line) => line !== '')
  const found = lines.filter((line) => there.includes(line))
  return lines.length > 0 && found.length * 2 > lines.length
}

/**
 * What one side sets in tags, or further to the right since it stands within
 * some, and the other side does not.
 */
function rawIn(section: AlignedSection, name: SideName): Block[] {
  const { page, section: own } = section[name]
  const htmlIn = (blocks: readonly Block[]): Block[] =>
    blocks.filter(({ kind }) => kind === 'html')
  const tags = htmlIn(own.blocks)
  const others = htmlIn(section[otherSide(name)].section.blocks)
  const indented = section.pairs.flatMap((pair) => {
    const block = pair[otherSide(name)] ? null : pair[name]
    return block?.kind === 'code' && !isFenced(block, page.lines) ? block : []
  })
  return [...(tags.length > others.length ? tags : []), ...indented]
}

function isFenced({ line }: Block, lines: readonly string[]): boolean {
  return FENCE.test(lines[line - 1] ?? '')
}

function withoutTags(html: string): string {
  const text = html.replace(/<[^<>]{0,1000}>/g, ' ')
  return text.replace(/\s+/g, ' ').trim()
}
