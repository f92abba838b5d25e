import { createInstance } from 'i18next'
import type { TOptions } from 'i18next'
import { locales, resources } from './index.ts'
import type { LocaleId } from './index.ts'

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]

type WithoutPlural<K extends string> = K extends `${infer Base}_${
  'one' | 'other'}`
  ? Base
  : K

/** A key of the interface's words, such as `page.reviewed`. */
export type TextKey = WithoutPlural<Leaves<(typeof resources)['en']>>

export type InterfaceText = (key: TextKey, values?: TOptions) => string

const texts = new Map(locales.map(({ id }) => [id, createText(id)] as const))

/** The words of one language, for code that is not a component. */
export function interfaceText(locale: LocaleId): InterfaceText {
  const text = texts.get(locale)
  if (!text) throw new RangeError(`"${locale}" is not a language of the site.`)
  return text
}

function createText(locale: LocaleId): InterfaceText {
  const tag = locale === 'en' ? 'en' : 'zh-HK'
  const instance = createInstance()
  // Ready at once: the words are in memory, so there is nothing to wait for.
  void instance.init({
    lng: tag,
    fallbackLng: false,
    initAsync: false,
    resources: { [tag]: { translation: resources[locale] } },
    // The template engine escapes whatever it prints.
    interpolation: { escapeValue: false },
  })
  return (key, values) => instance.t(key, values ?? {})
}
