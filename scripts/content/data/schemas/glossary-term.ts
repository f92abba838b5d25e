import { z } from 'zod'
import { TERM_KINDS } from '../types.ts'
import type { GlossaryTerm } from '../types.ts'
import { idField, optionalText, textField } from './fields.ts'

const forms = z
  .array(textField)
  .nullish()
  .transform((list) => list ?? [])

/** An entry of `data/glossary.yml`. */
export const glossaryTermSchema = z
  .strictObject({
    id: idField,
    kind: z.enum(TERM_KINDS, `The kind is one of ${TERM_KINDS.join(', ')}.`),
    en: textField,
    en_short: optionalText,
    // Said, not left out: "no official Chinese name is known" is a fact.
    zh: textField.nullable(),
    zh_short: optionalText,
    jyutping: optionalText,
    definition_en: textField,
    definition_zh: textField,
    avoid_en: forms,
    avoid_zh: forms,
    note: optionalText,
    note_zh: optionalText,
    seen: optionalText,
  })
  .refine((term) => (term.note === null) === (term.note_zh === null), {
    message: 'The note is in one language only. Write note and note_zh.',
    path: ['note'],
  })
  .refine((term) => term.zh === null || term.jyutping !== null, {
    message: 'There is a Chinese name without jyutping. Write how it is read.',
    path: ['zh'],
  })
  .transform(
    (term): GlossaryTerm => ({
      id: term.id,
      kind: term.kind,
      en: term.en,
      enShort: term.en_short,
      zh: term.zh,
      zhShort: term.zh_short,
      jyutping: term.jyutping,
      definition: { en: term.definition_en, 'zh-hk': term.definition_zh },
      avoid: { en: term.avoid_en, 'zh-hk': term.avoid_zh },
      note: { en: term.note, 'zh-hk': term.note_zh },
      seen: term.seen,
    }),
  )
