import { useData } from 'vitepress'
import { isLocaleId } from '../locales/index.ts'
import type { LocaleId } from '../locales/index.ts'
import { interfaceText } from '../locales/text.ts'
import type { InterfaceText } from '../locales/text.ts'

export { interfaceText } from '../locales/text.ts'
export type { InterfaceText, TextKey } from '../locales/text.ts'

/** The words of the page's language; English where a page belongs to neither. */
export function useInterfaceText(): InterfaceText {
  return interfaceText(useLocale())
}

/** The page's language; English where a page belongs to neither. */
export function useLocale(): LocaleId {
  const { localeIndex } = useData()
  return isLocaleId(localeIndex.value) ? localeIndex.value : 'en'
}
