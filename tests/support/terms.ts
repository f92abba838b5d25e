import type { GlossaryTerm } from '../../scripts/content/data/index.ts'

/** A term of the glossary; only what matters to a case need be given. */
export function glossaryTerm(
  given: Partial<GlossaryTerm> & Pick<GlossaryTerm, 'id'>,
): GlossaryTerm {
  return {
    kind: 'concept',
    en: given.id,
    enShort: null,
    zh: null,
    zhShort: null,
    jyutping: null,
    definition: { en: 'What it is.', 'zh-hk': '是甚麼。' },
    avoid: { en: [], 'zh-hk': [] },
    note: { en: null, 'zh-hk': null },
    seen: null,
    ...given,
  }
}
