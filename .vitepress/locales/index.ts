import en from './en.json' with { type: 'json' }
import zhHk from './zh-HK.json' with { type: 'json' }

/** A language of the site, by the name of its folder and its addresses. */
export type LocaleId = 'en' | 'zh-hk'

export interface SiteLocale {
  readonly id: LocaleId
  /** What `<html lang>` and `hreflang` say. */
  readonly tag: string
  /** The language's own name, never translated, short enough for a switch. */
  readonly name: string
}

export const locales = [
  { id: 'en', tag: 'en-HK', name: 'English' },
  { id: 'zh-hk', tag: 'zh-HK', name: '繁體' },
] as const satisfies readonly SiteLocale[]

/** Everything the interface says, by language. */
export const resources = { en, 'zh-hk': zhHk } as const

/** The folder names, for tests on paths. */
export const localeIds: readonly LocaleId[] = locales.map(({ id }) => id)

export function isLocaleId(value: unknown): value is LocaleId {
  return localeIds.some((id) => id === value)
}

/** Tag of a language of the site. */
export function tagOf(id: LocaleId): string {
  return id === 'en' ? 'en-HK' : 'zh-HK'
}
