import { z } from 'zod'
import { parseDate } from '../dates.ts'
import { CHAPTERS } from '../types.ts'
import type { Series, SeriesLine, SeriesPoint } from '../types.ts'
import {
  dateField,
  idField,
  numberField,
  optionalText,
  textField,
} from './fields.ts'
import { qualifierField } from './qualifier.ts'

const pointSchema = z
  .strictObject({
    x: z.preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      textField,
    ),
    y: numberField,
    label: optionalText,
    label_zh: optionalText,
    flag: z.enum(['target', 'estimate']).nullish(),
    about: qualifierField,
    source: idField,
  })
  .refine((point) => (point.label === null) === (point.label_zh === null), {
    message: 'The label is in one language only. Write label and label_zh.',
    path: ['x'],
  })
  .transform(
    (point): SeriesPoint => ({
      x: point.x,
      y: point.y,
      label: { en: point.label, 'zh-hk': point.label_zh },
      flag: point.flag ?? null,
      qualifier: point.about,
      source: point.source,
    }),
  )

const lineSchema = z
  .strictObject({
    id: idField,
    name: textField,
    name_zh: textField,
    points: z.array(pointSchema).min(2, 'A line needs at least two points.'),
  })
  .transform(
    ({ id, name, name_zh, points }): SeriesLine => ({
      id,
      name: { en: name, 'zh-hk': name_zh },
      points,
    }),
  )

/** A file of `data/series/`. */
export const seriesSchema = z
  .strictObject({
    id: idField,
    chapter: z.enum(CHAPTERS, `The chapter is one of ${CHAPTERS.join(', ')}.`),
    kind: z.enum(['line', 'bar', 'share'], 'The kind is line, bar or share.'),
    title: textField,
    title_zh: textField,
    unit: textField,
    unit_zh: textField,
    scale: numberField.positive().default(1),
    scale_zh: numberField.positive().nullish(),
    lower_is_better: z.boolean().default(false),
    decimals: z.int('Write 0, 1, 2 or 3.').min(0).max(3).default(0),
    as_of: dateField,
    note: optionalText,
    note_zh: optionalText,
    lines: z.array(lineSchema).min(1, 'A chart needs at least one line.'),
  })
  .refine((series) => (series.note === null) === (series.note_zh === null), {
    message: 'The note is in one language only. Write note and note_zh.',
    path: ['id'],
  })
  .transform(
    (series): Series => ({
      id: series.id,
      chapter: series.chapter,
      kind: series.kind,
      title: { en: series.title, 'zh-hk': series.title_zh },
      unit: { en: series.unit, 'zh-hk': series.unit_zh },
      scale: { en: series.scale, 'zh-hk': series.scale_zh ?? series.scale },
      lowerIsBetter: series.lower_is_better,
      decimals: series.decimals,
      asOf: series.as_of,
      note: { en: series.note, 'zh-hk': series.note_zh },
      lines: series.lines,
    }),
  )
  .superRefine((series, context) => {
    series.lines.forEach((line, lineIndex) => {
      line.points.forEach((point, pointIndex) => {
        const message = whatIsWrongWithX(series, point)
        if (message === null) return
        const path = ['lines', lineIndex, 'points', pointIndex, 'x']
        context.addIssue({ code: 'custom', message, path })
      })
    })
  })

function whatIsWrongWithX(series: Series, point: SeriesPoint): string | null {
  if (series.kind === 'line') {
    if (parseDate(point.x) !== null) return null
    return `"${point.x}" is not a date. On a line x is "2017", "2017-07" or "2017-07-20"; other words go into label and label_zh.`
  }
  if (point.label.en !== null || parseDate(point.x) !== null) return null
  return `"${point.x}" has no words. Write label and label_zh.`
}
