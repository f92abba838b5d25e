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
    what: 'kind' in args ? t(`${key}.kind.${args.kind}`) : '',
    page,
    section: section ?? '',
    language: languageName(locale, t),
    otherLanguage: other ? languageName(other.locale, t) : '',
    otherFile: other?.file ?? '',
    otherLine: other?.line ?? '',
  }
  return {
    message: t(`${key}.message${variant}`, values),
    hint: t(`${key}.hint${variant}`, values),
  }
}

/** A locale's name for people; codes that name no language stay as they are. */
export function languageName(locale: string, t: TFunction): string {
  const names = namesIn(t)
  const before = names.get(locale)
  if (before !== undefined) return before
  const written = t(`parity.languages.${locale.toLowerCase()}`, '')
  const name = written === '' ? nameOfTag(locale, t) : written
  names.set(locale, name)
  return name
}

/** Each finding names two, and to look them up takes as long as the rest. */
const known = new WeakMap<TFunction, Map<string, string>>()

function namesIn(t: TFunction): Map<string, string> {
  const names = known.get(t) ?? new Map<string, string>()
  known.set(t, names)
  return names
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
