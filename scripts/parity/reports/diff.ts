import { styleText } from 'node:util'
import type { TFunction } from 'i18next'
import type { Run } from '../diff/diff-tokens.ts'

/** What became of one side of a section since it was agreed. */
export interface SideChange {
  /** Name of the language. */
  readonly language: string
  /** Where it stands now, `en/finance.md:12`; the file where it is gone. */
  readonly place: string
  readonly state:
    'same' | 'changed' | 'gone' | 'not-found' | 'no-git' | 'no-repository'
  /** Commit that holds what was agreed, where it was found. */
  readonly commit: string | null
  readonly runs: readonly Run[]
}

/**
 * A side's change for people: words taken out as `[-…-]`, put in as `{+…+}`,
 * the way git marks them, and only the paragraphs that changed.
 */
export function reportChange(
  change: SideChange,
  { t, colour }: { readonly t: TFunction; readonly colour: boolean },
): string {
  const { language, place, state, commit, runs } = change
  const words = { language, place, commit: commit?.slice(0, 10) ?? '' }
  const head = t(`parity.diff.${state}`, words)
  return [head, ...changedLines(runs, colour).map((line) => `  ${line}`)].join(
    '\n',
  )
}

function changedLines(runs: readonly Run[], colour: boolean): string[] {
  const lines: { text: string; isChanged: boolean }[] = [
    { text: '', isChanged: false },
  ]
  for (const { kind, tokens } of runs) {
    tokens
      .join('')
      .split('\n')
      .forEach((part, index) => {
        if (index > 0) lines.push({ text: '', isChanged: false })
        const line = lines.at(-1)
        if (!line || (part === '' && kind === 'same')) return
        line.text += kind === 'same' ? part : mark(kind, part, colour)
        line.isChanged ||= kind !== 'same'
      })
  }
  return lines.filter(({ isChanged }) => isChanged).map(({ text }) => text)
}

function mark(
  kind: 'removed' | 'added',
  text: string,
  colour: boolean,
): string {
  if (text === '') return ''
  const marked = kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
  if (!colour) return marked
  return styleText(kind === 'removed' ? 'red' : 'green', marked)
}
