import { z } from 'zod'
import type { Locale, Source } from '../types.ts'
import {
  addressField,
  idField,
  optionalAddress,
  optionalDate,
  optionalText,
  textField,
} from './fields.ts'

/** An entry of `data/sources.yml`. */
export const sourceSchema = z
  .strictObject({
    id: idField,
    title: optionalText,
    title_zh: optionalText,
    zh_tag: z.enum(['zh-HK', 'zh-Hant', 'zh-Hans']).default('zh-HK'),
    described: z.boolean().default(false),
    publisher: textField,
    publisher_zh: optionalText,
    via: optionalText,
    url: addressField,
    url_zh: optionalAddress,
    language: z.enum(['en', 'zh']).nullish(),
    seen_at: optionalAddress,
    date: optionalDate,
    kind: z.enum(
      ['primary', 'mirror', 'secondary'],
      'The kind is primary, mirror or secondary.',
    ),
  })
  .refine((entry) => entry.title !== null || entry.title_zh !== null, {
    message: 'There is no title. Write title (English), title_zh, or both.',
    path: ['id'],
  })
  .refine((entry) => !isBracketed(entry.title) && !isBracketed(entry.title_zh), {
    message:
      'The title is in square brackets. Take them off and write described: true.',
    path: ['title'],
  })
  .transform(toSource)

interface SourceEntry {
  readonly id: string
  readonly title: string | null
  readonly title_zh: string | null
  readonly zh_tag: Source['chineseTag']
  readonly described: boolean
  readonly publisher: string
  readonly publisher_zh: string | null
  readonly via: string | null
  readonly url: string
  readonly url_zh: string | null
  readonly language?: 'en' | 'zh' | null | undefined
  readonly seen_at: string | null
  readonly date: string | null
  readonly kind: Source['kind']
}

function toSource(entry: SourceEntry): Source {
  return {
    id: entry.id,
    title: { en: entry.title, 'zh-hk': entry.title_zh },
    chineseTag: entry.zh_tag,
    described: entry.described,
    publisher: {
      en: entry.publisher,
      'zh-hk': entry.publisher_zh ?? entry.publisher,
    },
    via: entry.via,
    url: { en: entry.url, 'zh-hk': entry.url_zh ?? entry.url },
    languages: languagesOf(entry),
    seenAt: entry.seen_at,
    date: entry.date,
    kind: entry.kind,
  }
}

function languagesOf(entry: SourceEntry): readonly Locale[] {
  if (entry.url_zh !== null) return ['en', 'zh-hk']
  if (entry.language) return [entry.language === 'en' ? 'en' : 'zh-hk']
  return [entry.title === null ? 'zh-hk' : 'en']
}

function isBracketed(title: string | null): boolean {
  return title !== null && /^\[.*\]$/.test(title)
}
