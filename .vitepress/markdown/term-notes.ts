import type { GlossaryTerm } from '../../scripts/content/data/index.ts'
import { glossaryPageOf } from '../charts/glossary.ts'
import type { GlossaryPage } from '../charts/glossary.ts'
import type { LocaleId } from '../locales/index.ts'
import type { TaggedText } from './references.ts'

/** What a page says about a term, in the words of its language. */
export interface TermNote {
  readonly id: string
  /** Where its entry is. */
  readonly page: GlossaryPage
  readonly name: TaggedText
  readonly short: string | null
  /** The name in the other language, if there is one. */
  readonly otherName: TaggedText | null
  readonly definition: string
}

export function termNotesOf(
  terms: readonly GlossaryTerm[],
  locale: LocaleId,
): TermNote[] {
  return terms.map((term) => ({
    id: term.id,
    page: glossaryPageOf(term),
    ...(locale === 'en' ? englishNames(term) : chineseNames(term)),
    definition: term.definition[locale],
  }))
}

type Names = Pick<TermNote, 'name' | 'short' | 'otherName'>

function englishNames({ en, enShort, zh }: GlossaryTerm): Names {
  return {
    name: { text: en, tag: null },
    short: enShort,
    otherName: zh === null ? null : { text: zh, tag: 'zh-HK' },
  }
}

/** Without a Chinese name the English one is the name. */
function chineseNames({ en, zh, zhShort }: GlossaryTerm): Names {
  const english = { text: en, tag: 'en' }
  if (zh === null) return { name: english, short: null, otherName: null }
  return { name: { text: zh, tag: null }, short: zhShort, otherName: english }
}
