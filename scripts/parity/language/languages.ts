import type { Section } from '../../content/model.ts'
import type { Side } from '../pairing/page-pair.ts'

/** What the rules about wording need to know of a language. */
export interface Language {
  readonly script: 'han' | 'latin' | 'other'
  readonly isEnglish: boolean
  /** Chinese in Traditional characters. */
  readonly isTraditional: boolean
  /** Chinese, or Cantonese, as written in Hong Kong. */
  readonly isHongKong: boolean
}

const HAN = /^(?:zh|yue|cmn|hk|tw|tc|sc|cn|cht|chs|chi)(?:-|$)/
const TRADITIONAL = /(?:^|-)(?:hant|hk|tw|mo|tc|cht|yue)(?:-|$)/
const SIMPLIFIED = /(?:^|-)(?:hans|cn|sg|sc|chs)(?:-|$)/
const HONG_KONG = /(?:^|-)(?:hk|mo|yue)(?:-|$)/
const OTHER_SCRIPT =
  /^(?:ja|jp|ko|kr|ru|uk|bg|sr|mk|be|el|he|ar|fa|ur|hi|bn|ta|te|th|lo|km|my|ka|hy|mn|ne)(?:-|$)/

/**
 * Reads a locale's code or a language tag: `zh-hk`, `zh_TW`, `yue-Hant-HK`.
 * A Chinese code that says nothing of the script, such as `zh`, is not taken
 * for Traditional: silence is better than a page of false alarms.
 */
export function readLanguage(tag: string): Language {
  const known = languages.get(tag)
  if (known) return known
  const made = languageNamed(tag)
  languages.set(tag, made)
  return made
}

/** Asked for at each section by most rules about wording. */
const languages = new Map<string, Language>()

function languageNamed(tag: string): Language {
  const name = tag.toLowerCase().replaceAll('_', '-')
  if (HAN.test(name)) {
    const isTraditional = TRADITIONAL.test(name) && !SIMPLIFIED.test(name)
    const isHongKong = isTraditional && HONG_KONG.test(name)
    return { script: 'han', isEnglish: false, isTraditional, isHongKong }
  }
  return {
    script: OTHER_SCRIPT.test(name) ? 'other' : 'latin',
    isEnglish: /^(?:en|eng)(?:-|$)/.test(name),
    isTraditional: false,
    isHongKong: false,
  }
}

/** The language of a section: its own where the heading declares one. */
export function languageOf(side: Side, section: Section | null): Language {
  return readLanguage(section?.lang ?? side.locale.code)
}
