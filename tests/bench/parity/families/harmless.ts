import { blocksOf, sourceOf, withBlock, withText } from '../scenario.ts'
import type { Family, Subject } from '../scenario.ts'
import { replaceFirst, substitutionFamily } from './substitution.ts'

/** An edit of the whole file that no reader sees. */
function wholeFile(
  id: string,
  edit: (lines: readonly string[], subject: Subject) => string,
): Family {
  return {
    id,
    kind: 'harmless',
    mutate: (subject) => {
      const text = edit(subject.page.lines, subject)
      if (text === subject.page.lines.join('\n')) return null
      return {
        after: withText(subject, text),
        truth: { rules: [], section: null },
      }
    },
  }
}

const isProse = (line: string): boolean =>
  line !== '' && !/^(?:[|#>-]|::|---|\w+:)/.test(line)

const trailingSpace = wholeFile('trailing-space', (lines) =>
  lines.map((line) => (isProse(line) ? `${line} ` : line)).join('\n'),
)

const blankLines = wholeFile('blank-lines', (lines) => {
  const body = lines.indexOf('---', 1)
  return lines
    .map((line, at) => (line === '' && at > body ? '\n' : line))
    .join('\n')
})

const lineEnds = wholeFile('windows-line-ends', (lines) => lines.join('\r\n'))

const listMarker = wholeFile('list-marker', (lines) =>
  lines.map((line) => line.replace(/^(\s*)- /, '$1* ')).join('\n'),
)

const byteOrderMark = wholeFile(
  'byte-order-mark',
  (lines) => `\uFEFF${lines.join('\n')}`,
)

const tablePadding = wholeFile('table-padding', (lines) =>
  lines
    .map((line) =>
      line.startsWith('|') ? line.replaceAll(' |', '   |') : line,
    )
    .join('\n'),
)

const hardWraps = wholeFile('hard-wraps', (lines, { side }) =>
  lines
    // Chinese is not wrapped: a line end within it shows as a space.
    .map((line) => (side === 'left' && isProse(line) ? wrap(line) : line))
    .join('\n'),
)

function wrap(line: string): string {
  // A line must not begin with what Markdown takes for a mark.
  return line.replace(/(.{50,70}) (?=[A-Za-z])/g, '$1\n')
}

const emphasis: Family = {
  id: 'emphasis-marks',
  kind: 'harmless',
  mutate: (subject) => {
    const place = subject.random.pick(
      blocksOf(subject.page, ({ kind }) => kind === 'paragraph'),
    )
    if (!place) return null
    const source = sourceOf(subject.page, place.block)
    const words =
      subject.side === 'left' ? /[A-Za-z]{5,}/ : /\p{Script=Han}{3}/u
    const marked = replaceFirst(words, ([word]) => `**${word}**`)(
      source,
      subject,
    )
    if (marked === null) return null
    return {
      after: withBlock(subject, place.block, marked),
      truth: { rules: [], section: null },
    }
  },
}

const referenceLinks: Family = {
  id: 'reference-links',
  kind: 'harmless',
  mutate: (subject) => {
    const place = subject.random.pick(
      blocksOf(subject.page, ({ links }) => links.length > 0),
    )
    if (!place) return null
    const source = sourceOf(subject.page, place.block)
    const [whole, words, address] =
      /\[([^\]@]+)\]\(([^)]+)\)/.exec(source) ?? []
    if (!whole || !words || !address) return null
    const changed = source.replace(whole, `[${words}][moved-address]`)
    const lines = [...subject.page.lines]
    lines.splice(
      place.block.line - 1,
      place.block.endLine - place.block.line + 1,
      changed,
    )
    return {
      after: withText(
        subject,
        `${lines.join('\n')}\n\n[moved-address]: ${address}\n`,
      ),
      truth: { rules: [], section: null },
    }
  },
}

/** The same figure written another way, and the pages stamped as agreed. */
const otherNotation = substitutionFamily({
  id: 'other-notation',
  kind: 'harmless',
  rules: [],
  agreed: true,
  substitute: {
    left: replaceFirst(/HK\$(\d+) billion/, ([, billions]) =>
      billions ? `HK$${billions},000 million` : null,
    ),
    // Another currency named before or behind is not ours to rename.
    right: replaceFirst(
      /(?<!人民幣)(?<![\d.,])(\d+)億元(?!人民幣)/,
      ([, amount]) => (amount ? `${amount}億港元` : null),
    ),
  },
})

/** Two sentences joined or one cut, and the pages stamped as agreed. */
const otherSentences = substitutionFamily({
  id: 'other-sentences',
  kind: 'harmless',
  rules: [],
  agreed: true,
  substitute: {
    left: (text) => text.replace(/, and (?=[a-z])/, '. And '),
    right: (text) => text.replace(/，(?=\p{Script=Han}{4})/u, '。'),
  },
})

/** Both sides gain the same paragraph, and the pages are stamped as agreed. */
const bothExtended: Family = {
  id: 'both-extended',
  kind: 'harmless',
  mutate: (subject) => {
    const shared = subject.page.sections.filter(
      ({ id, level, lang, blocks }) =>
        id !== null &&
        level > 1 &&
        lang === null &&
        blocks.at(-1)?.kind === 'paragraph',
    )
    const section = subject.random.pick(shared)
    const other = subject.otherPage.sections.find(
      ({ id }) => id === section?.id,
    )
    if (!section || !other) return null
    const { side, path, texts } = subject
    const added = {
      left: 'More on this will follow once it is known.',
      right: '日後一有消息，將於此處補充。',
    }
    const insert = (
      lines: readonly string[],
      at: number,
      text: string,
    ): string =>
      [...lines.slice(0, at), '', text, '', ...lines.slice(at)].join('\n')
    const otherSide = side === 'left' ? 'right' : 'left'
    return {
      after: {
        ...texts,
        [side]: {
          ...texts[side],
          [path]: insert(subject.page.lines, section.endLine, added[side]),
        },
        [otherSide]: {
          ...texts[otherSide],
          [path]: insert(
            subject.otherPage.lines,
            other.endLine,
            added[otherSide],
          ),
        },
      },
      agreed: true,
      truth: { rules: [], section: null },
    }
  },
}

export const harmlessFamilies: readonly Family[] = [
  trailingSpace,
  blankLines,
  lineEnds,
  listMarker,
  byteOrderMark,
  tablePadding,
  hardWraps,
  emphasis,
  referenceLinks,
  otherNotation,
  otherSentences,
  bothExtended,
]
