import type { Section } from '../../../../scripts/content/model.ts'
import { blocksOf, withLines, withText } from '../scenario.ts'
import type { Family, SideName, Subject, TextPair } from '../scenario.ts'

/** Words that no page holds, in the language of the side. */
const PARAGRAPH = {
  left: 'Nobody has yet looked closely at how this plays out over a longer time.',
  right: '長遠來說會有甚麼變化，至今仍未有人仔細研究。',
} as const
const HEADING = {
  left: 'A passing thought',
  right: '題外話',
} as const

const missingPage: Family = {
  id: 'missing-page',
  kind: 'fault',
  mutate: (subject) => ({
    after: withText(subject, null),
    truth: { rules: ['missing-page'], section: null },
  }),
}

const extraPage: Family = {
  id: 'extra-page',
  kind: 'fault',
  mutate: (subject) => {
    const { texts, side, page } = subject
    const name = `extra-${Math.floor(subject.random.next() * 1e6)}.md`
    const files = { ...texts[side], [name]: page.lines.join('\n') }
    return {
      after: { ...texts, [side]: files },
      truth: { rules: ['missing-page'], section: null },
    }
  },
}

const missingSection: Family = {
  id: 'missing-section',
  kind: 'fault',
  mutate: (subject) => {
    const section = subject.random.pick(leaves(subject))
    if (!section) return null
    return {
      after: withLines(subject, section.line, section.endLine, []),
      truth: { rules: ['missing-section'], section: section.id },
    }
  },
}

const extraSection: Family = {
  id: 'extra-section',
  kind: 'fault',
  mutate: (subject) => {
    const section = subject.random.pick(leaves(subject))
    if (!section) return null
    const { page, side } = subject
    const lines = page.lines.slice(section.line - 1, section.endLine)
    const added = [
      `## ${HEADING[side]} {#passing-thought}`,
      '',
      PARAGRAPH[side],
      '',
    ]
    return {
      after: withLines(subject, section.line, section.endLine, [
        ...added,
        ...lines,
      ]),
      truth: { rules: ['missing-section'], section: 'passing-thought' },
    }
  },
}

const renamedHeading: Family = {
  id: 'renamed-heading',
  kind: 'fault',
  mutate: (subject) => {
    const section = subject.random.pick(leaves(subject))
    const heading = section && subject.page.lines[section.line - 1]
    if (!section?.id || !heading) return null
    const renamed = heading.replace(`{#${section.id}`, `{#${section.id}-again`)
    return {
      after: withLines(subject, section.line, section.line, [renamed]),
      truth: {
        rules: ['missing-section', 'section-id'],
        // Each side now has an id that the other lacks.
        section: `${section.id}|${section.id}-again`,
      },
    }
  },
}

const headingWithoutId: Family = {
  id: 'heading-without-id',
  kind: 'fault',
  mutate: (subject) => {
    const section = subject.random.pick(leaves(subject))
    const heading = section && subject.page.lines[section.line - 1]
    if (!section || !heading) return null
    const bare = heading.replace(/\s*\{#[^}]*\}\s*$/, '')
    return {
      after: withLines(subject, section.line, section.line, [bare]),
      truth: { rules: ['section-id'], section: null },
    }
  },
}

const repeatedId: Family = {
  id: 'repeated-id',
  kind: 'fault',
  mutate: (subject) => {
    const all = leaves(subject)
    const section = subject.random.pick(all.slice(1))
    const first = all[0]
    const heading = section && subject.page.lines[section.line - 1]
    if (!section?.id || !first?.id || !heading) return null
    const repeated = heading.replace(`{#${section.id}`, `{#${first.id}`)
    return {
      after: withLines(subject, section.line, section.line, [repeated]),
      // The section that gave up its own id is gone by the same stroke.
      truth: {
        rules: ['duplicate-id'],
        section: `${first.id}|${section.id}`,
      },
    }
  },
}

const emptiedSection: Family = {
  id: 'emptied-section',
  kind: 'fault',
  mutate: (subject) => {
    const section = subject.random.pick(leaves(subject))
    if (!section) return null
    return {
      after: withLines(subject, section.line + 1, section.endLine, ['']),
      truth: { rules: ['empty-section'], section: section.id },
    }
  },
}

const movedSection: Family = {
  id: 'moved-section',
  kind: 'fault',
  mutate: (subject) => {
    const pairs = neighbours(leaves(subject))
    const pair = subject.random.pick(pairs)
    if (!pair) return null
    const [first, second] = pair
    const text = (section: Section): string[] =>
      subject.page.lines.slice(section.line - 1, section.endLine)
    const swapped = [...text(second), '', ...text(first), '']
    return {
      after: withLines(subject, first.line, second.endLine, swapped),
      // Which of the two has moved is a matter of opinion.
      truth: { rules: ['section-order'], section: `${first.id}|${second.id}` },
    }
  },
}

const relevelledHeading: Family = {
  id: 'relevelled-heading',
  kind: 'fault',
  mutate: (subject) => {
    const section = subject.random.pick(leaves(subject))
    const heading = section && subject.page.lines[section.line - 1]
    if (!section || !heading) return null
    return {
      after: withLines(subject, section.line, section.line, [`#${heading}`]),
      truth: { rules: ['section-level'], section: section.id },
    }
  },
}

const extraParagraph: Family = {
  id: 'extra-paragraph',
  kind: 'fault',
  mutate: (subject) => {
    const place = subject.random.pick(
      blocksOf(
        subject.page,
        ({ kind, depth }) => kind === 'paragraph' && depth === 0,
      ),
    )
    if (!place) return null
    const { block, section } = place
    const lines = subject.page.lines.slice(block.line - 1, block.endLine)
    return {
      after: withLines(subject, block.line, block.endLine, [
        ...lines,
        '',
        PARAGRAPH[subject.side],
      ]),
      truth: { rules: ['structure'], section: section.id },
    }
  },
}

/** A block that both sides have, taken out of one. */
function missingBlock(id: string, kind: string): Family {
  return {
    id,
    kind: 'fault',
    mutate: (subject) => {
      const place = subject.random.pick(
        blocksOf(
          subject.page,
          (block, section) =>
            block.kind === kind &&
            section.blocks.length > 1 &&
            (kind !== 'paragraph' || block.depth === 0) &&
            !isTableHead(section, block),
        ),
      )
      if (!place) return null
      const { block, section } = place
      return {
        after: withLines(subject, block.line, block.endLine, []),
        truth: { rules: ['structure'], section: section.id },
      }
    },
  }
}

/** Without its head a table is no table any more. */
function isTableHead(
  section: Section,
  block: Section['blocks'][number],
): boolean {
  const index = section.blocks.indexOf(block)
  return (
    block.kind === 'table-row' &&
    section.blocks[index - 1]?.kind !== 'table-row'
  )
}

/** Where a page has no table, both sides get one, then one loses a row. */
function withTables(family: Family): Family {
  const rows = ['| A | B |', '| --- | --- |', '| C | D |', '| E | F |']
  const inserted = missingInserted(family.id, { left: rows, right: rows }, 3)
  return {
    ...family,
    mutate: (subject) => family.mutate(subject) ?? inserted.mutate(subject),
  }
}

/**
 * Our pages hold no pictures and no code: both sides get one, then one loses
 * it, or all but the first `kept` lines of it.
 */
function missingInserted(
  id: string,
  lines: Record<SideName, string[]>,
  kept = 0,
): Family {
  return {
    id,
    kind: 'fault',
    mutate: (subject) => {
      const shared = leaves(subject).filter((section) =>
        subject.otherPage.sections.some((other) => other.id === section.id),
      )
      const section = subject.random.pick(shared)
      if (!section?.id) return null
      const before = insertBoth(subject, section.id, lines)
      const cut = {
        left: lines.left.slice(0, kept),
        right: lines.right.slice(0, kept),
      }
      const changed =
        kept === 0 ? subject.texts : insertBoth(subject, section.id, cut)
      const after = { ...before, [subject.side]: changed[subject.side] }
      return {
        before,
        after,
        truth: { rules: ['structure'], section: section.id },
      }
    },
  }
}

/** Adds lines at the end of a section on both sides. */
function insertBoth(
  subject: Subject,
  id: string,
  lines: Record<SideName, string[]>,
): TextPair {
  const { page, otherPage, side, texts, path } = subject
  const insert = (at: typeof page, name: SideName): Record<string, string> => {
    const section = at.sections.find((candidate) => candidate.id === id)
    const all = [...at.lines]
    all.splice(section?.endLine ?? all.length, 0, '', ...lines[name], '')
    return { ...texts[name], [path]: all.join('\n') }
  }
  const other = side === 'left' ? 'right' : 'left'
  return side === 'left'
    ? { left: insert(page, 'left'), right: insert(otherPage, other) }
    : { left: insert(otherPage, other), right: insert(page, 'right') }
}

/** Sections without sections of their own, the page's title left out. */
function leaves({ page }: Subject): Section[] {
  return page.sections.filter((section, index) => {
    const next = page.sections[index + 1]
    const isLeaf = next === undefined || next.level <= section.level
    return section.level > 1 && section.id !== null && isLeaf
  })
}

/** Pairs of sections that follow each other at the same level. */
function neighbours(sections: readonly Section[]): [Section, Section][] {
  return sections.flatMap((section, index): [Section, Section][] => {
    const next = sections[index + 1]
    const follows =
      next?.level === section.level && next.line === section.endLine + 1
    return next && follows ? [[section, next]] : []
  })
}

export const structureFamilies: readonly Family[] = [
  missingPage,
  extraPage,
  missingSection,
  extraSection,
  renamedHeading,
  headingWithoutId,
  repeatedId,
  emptiedSection,
  movedSection,
  relevelledHeading,
  missingBlock('missing-paragraph', 'paragraph'),
  extraParagraph,
  missingBlock('missing-list-item', 'list-item'),
  withTables(missingBlock('missing-table-row', 'table-row')),
  missingInserted('missing-image', {
    left: ['![The harbour at dusk](./harbour.png)'],
    right: ['![黃昏的維港](./harbour.png)'],
  }),
  missingInserted('missing-code-block', {
    left: ['```sh', 'curl https://data.gov.hk', '```'],
    right: ['```sh', 'curl https://data.gov.hk', '```'],
  }),
]
