import { createInstance } from 'i18next'
import type { TFunction } from 'i18next'
import english from '../../.vitepress/locales/en.json' with { type: 'json' }
import chinese from '../../.vitepress/locales/zh-HK.json' with { type: 'json' }

/** Languages that the command speaks. */
export const languages = ['en', 'zh-HK'] as const
export type Language = (typeof languages)[number]

/** The command's words in one language, from the same files as the site's. */
export function wordsIn(language: Language): TFunction {
  const instance = createInstance()
  void instance.init({
    lng: language,
    initAsync: false,
    // A terminal is no HTML page.
    interpolation: { escapeValue: false },
    resources: {
      en: { translation: english },
      'zh-HK': { translation: chinese },
    },
  })
  return instance.t
}
