import { blocksOf, sourceOf, withBlock, withText } from '../scenario.ts'
import type { Family, PlacedBlock, Subject } from '../scenario.ts'

const SENTENCE = {
  left: ' Whether this will last is another question.',
  right: '能否持久，則是另一個問題。',
} as const
const PARAGRAPH = {
  left: 'What was once said here no longer holds, and the matter rests with others now.',
  right: '此處昔日的說法已不成立，事情如今由他人處理。',
} as const

const extended: Family = {
  id: 'extended-paragraph',
  kind: 'fault',
  mutate: (subject) => {
    const place = subject.random.pick(paragraphs(subject))
    if (!place) return null
    return {
      after: withBlock(subject, place.block, extend(subject, place)),
      truth: { rules: ['stale'], section: place.section.id },
    }
  },
}

const rewritten: Family = {
  id: 'rewritten-paragraph',
  kind: 'fault',
  mutate: (subject) => {
    // Without figures and citations, so that nothing but the ledger can tell.
    const plain = paragraphs(subject).filter(
      ({ block }) => block.citations.length === 0 && !/\d/.test(block.text),
    )
    const place = subject.random.pick(plain)
    if (!place) return null
    return {
      after: withBlock(subject, place.block, PARAGRAPH[subject.side]),
      truth: { rules: ['stale'], section: place.section.id },
    }
  },
}

const reworded: Family = {
  id: 'reworded-heading',
  kind: 'fault',
  mutate: (subject) => {
    const section = subject.random.pick(
      subject.page.sections.filter(({ id, level }) => id !== null && level > 1),
    )
    const heading = section && subject.page.lines[section.line - 1]
    if (!section || !heading) return null
    const words =
      subject.side === 'left' ? 'Another look at this ' : '再看一次 '
    const lines = [...subject.page.lines]
    lines[section.line - 1] = heading.replace(/^(#+ ).*?(?=\{#)/, `$1${words}`)
    return {
      after: withText(subject, lines.join('\n')),
      truth: { rules: ['stale'], section: section.id },
    }
  },
}

/**
 * A real change on one side, then a cosmetic one on the other: a rule that
 * compares dates takes the other side for up to date.
 */
const hidden: Family = {
  id: 'hidden-drift',
  kind: 'fault',
  mutate: (subject) => {
    const place = subject.random.pick(paragraphs(subject))
    if (!place) return null
    const { side, path, otherPage } = subject
    const changed = withBlock(subject, place.block, extend(subject, place))
    const other = side === 'left' ? 'right' : 'left'
    const cosmetic = otherPage.lines.map((line) =>
      line === '' || line.startsWith('|') ? line : `${line} `,
    )
    const files = { ...changed[other], [path]: cosmetic.join('\n') }
    return {
      after: { ...changed, [other]: files },
      truth: { rules: ['stale'], section: place.section.id },
    }
  },
}

function extend({ page, side }: Subject, { block }: PlacedBlock): string {
  return sourceOf(page, block) + SENTENCE[side]
}

function paragraphs({ page }: Subject): PlacedBlock[] {
  return blocksOf(
    page,
    ({ kind, depth }, { lang }) =>
      kind === 'paragraph' && depth === 0 && lang === null,
  )
}

export const driftFamilies: readonly Family[] = [
  extended,
  rewritten,
  reworded,
  hidden,
]
