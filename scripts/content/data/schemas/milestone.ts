import { z } from 'zod'
import { CHAPTERS } from '../types.ts'
import type { Milestone } from '../types.ts'
import { dateField, idField, sourceIdsField, textField } from './fields.ts'

/** An entry of `data/milestones.yml`. */
export const milestoneSchema = z
  .strictObject({
    id: idField,
    date: dateField,
    chapter: z.enum(CHAPTERS, `The chapter is one of ${CHAPTERS.join(', ')}.`),
    en: textField,
    zh: textField,
    sources: sourceIdsField,
  })
  .transform(
    ({ id, date, chapter, en, zh, sources }): Milestone => ({
      id,
      date,
      chapter,
      text: { en, 'zh-hk': zh },
      sources,
    }),
  )
