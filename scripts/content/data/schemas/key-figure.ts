import { z } from 'zod'
import type { KeyFigure } from '../types.ts'
import {
  dateField,
  idField,
  numberField,
  sourceIdsField,
  textField,
} from './fields.ts'
import { qualifierField } from './qualifier.ts'

/** An entry of `data/key-figures/<chapter>.yml`. */
export const keyFigureSchema = z
  .strictObject({
    id: idField,
    value: numberField,
    unit: z.enum(
      ['hkd', 'usd', 'percent', 'count'],
      'The unit is hkd, usd, percent or count.',
    ),
    about: qualifierField,
    as_of: dateField,
    sources: sourceIdsField,
    label: textField,
    label_zh: textField,
  })
  .transform(
    (figure): KeyFigure => ({
      id: figure.id,
      value: figure.value,
      unit: figure.unit,
      qualifier: figure.about,
      asOf: figure.as_of,
      sources: figure.sources,
      label: { en: figure.label, 'zh-hk': figure.label_zh },
    }),
  )
