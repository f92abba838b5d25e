import type { TFunction } from 'i18next'
import type { Finding } from './finding.ts'

export interface Description {
  /** What is wrong. */
  readonly message: string
  /** What to do. */
  readonly hint: string
}

/** Says a finding in words. No path, no colour: reports add those. */
export function describeFinding(
  { rule, locale, page, section, other, args }: Finding,
  t: TFunction,
): Description {
  const key = `parity.rules.${rule}`
  const variant = 'variant' in args ? `-${args.variant}` : ''
  const values = {
    ...args,
    what: 'kind' in args ? sentence(`${key}.kind.${args.kind}`, t) : '',
    page,
    section,
    language: languageName(locale, t),
    otherLanguage: other && languageName(other.locale, t),
    otherFile: other?.file,
    otherLine: other?.line,
  }
  return {
    message: fill(sentence(`${key}.message${variant}`, t), values),
    hint: fill(sentence(`${key}.hint${variant}`, t), values),
  }
}

/** A locale's name for people; codes that name no language stay as they are. */
export function languageName(locale: string, t: TFunction): string {
  return remembered(`language ${locale}`, t, () => {
    const written = t(`parity.languages.${locale.toLowerCase()}`, '')
    return written === '' ? nameOfTag(locale, t) : written
  })
}

/** A sentence whose `{{places}}` are still to be filled. */
function sentence(key: string, t: TFunction): string {
  return remembered(key, t, () => t(key, { skipInterpolation: true }))
}

function fill(
  text: string,
  values: Readonly<Record<string, string | number | null | undefined>>,
): string {
  return text.replace(PLACE, (_, name: string) => String(values[name] ?? ''))
}

const PLACE = /\{\{(\w+)\}\}/g

/** A large site has a hundred thousand findings that say a few dozen things. */
const known = new WeakMap<TFunction, Map<string, string>>()

function remembered(key: string, t: TFunction, find: () => string): string {
  const texts = known.get(t) ?? new Map<string, string>()
  known.set(t, texts)
  const text = texts.get(key) ?? find()
  texts.set(key, text)
  return text
}

function nameOfTag(tag: string, t: TFunction): string {
  try {
    const speaks = t('parity.tag')
    const names = new Intl.DisplayNames([speaks], { type: 'language' })
    return names.of(tag) ?? tag
  } catch (error) {
    if (error instanceof RangeError) return tag
    throw error
  }
}
