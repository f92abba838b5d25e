import { parseArgs } from 'node:util'
import type { TFunction } from 'i18next'
import type { Locale } from '../content/model.ts'
import { closest } from './closest.ts'
import type { RuleId } from './finding.ts'
import { ruleIds } from './rule-ids.ts'
import { UsageError } from './usage-error.ts'
import { languages, wordsIn } from './words.ts'
import type { Language } from './words.ts'

export const commands = [
  'check',
  'status',
  'agree',
  'add',
  'diff',
  'explain',
  'help',
] as const
export const formats = [
  'pretty',
  'json',
  'github',
  'sarif',
  'markdown',
] as const
export type CommandName = (typeof commands)[number]
export type Format = (typeof formats)[number]

/** The command line, read and checked. */
export interface Options {
  readonly command: CommandName
  /** What the command applies to, such as `finance.md#fraud-detection`. */
  readonly operands: readonly string[]
  /** Two foreign trees; null for this site. */
  readonly locales: readonly [Locale, Locale] | null
  readonly format: Format
  /** Only these rules; null for all. */
  readonly rules: ReadonlySet<RuleId> | null
  /** Globs of pages, relative to the locales' folders; null for all. */
  readonly pages: readonly string[] | null
  readonly base: string | null
  readonly maxWarnings: number
  readonly language: Language
  readonly stub: StubOptions
}

/** How `add` is to write its stub; null for what is to be worked out. */
export interface StubOptions {
  /** Id of the section to stand after. */
  readonly after: string | null
  /** 1 to 6. */
  readonly level: number | null
  /** Headings by locale; the key is empty for one that serves both. */
  readonly titles: ReadonlyMap<string, string>
}

const TAKES_OPERANDS: ReadonlySet<CommandName> = new Set([
  'agree',
  'add',
  'diff',
  'explain',
])

const OPTIONS = {
  locale: { type: 'string', multiple: true },
  format: { type: 'string', default: 'pretty' },
  rule: { type: 'string', multiple: true },
  page: { type: 'string', multiple: true },
  base: { type: 'string' },
  'max-warnings': { type: 'string' },
  lang: { type: 'string', default: 'en' },
  after: { type: 'string' },
  level: { type: 'string' },
  title: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Reads the command line.
 *
 * @throws {UsageError} In the language asked for, saying what to write instead.
 */
export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseWords(argv)
  const language = parseLanguage(values.lang)
  const t = wordsIn(language)
  const [first = 'check', ...operands] = values.help ? ['help'] : positionals
  const command = oneOf(commands, first, (value) =>
    t('parity.usage.command', { value, commands: commands.join(', ') }),
  )
  if (operands.length > 0 && !TAKES_OPERANDS.has(command)) {
    const words = { command, value: operands.join(' ') }
    throw new UsageError(t('parity.usage.no-operand', words))
  }
  return {
    command,
    operands,
    locales: values.locale ? parseLocales(values.locale, t) : null,
    format: oneOf(formats, values.format, (value) =>
      t('parity.usage.format', { value, formats: formats.join(', ') }),
    ),
    rules: values.rule ? parseRules(values.rule, t) : null,
    pages: values.page ?? null,
    base: values.base ?? null,
    maxWarnings: parseCount(values['max-warnings'], t),
    language,
    stub: {
      after: values.after ?? null,
      level: values.level === undefined ? null : parseLevel(values.level, t),
      titles: new Map(values.title?.map(parseTitle)),
    },
  }
}

function parseWords(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(error.message, { cause: error })
  }
}

function parseLanguage(value: string): Language {
  return oneOf(languages, value, () =>
    wordsIn('en')('parity.usage.language', {
      value,
      languages: languages.join(', '),
    }),
  )
}

function parseLocales(
  values: readonly string[],
  t: TFunction,
): readonly [Locale, Locale] {
  const [left, right, ...more] = values.map((value) => parseLocale(value, t))
  if (!left || !right || more.length > 0) {
    throw new UsageError(
      t('parity.usage.locale-count', { count: values.length }),
    )
  }
  if (left.code === right.code) {
    throw new UsageError(t('parity.usage.locale-same', { code: left.code }))
  }
  return [left, right]
}

function parseLocale(value: string, t: TFunction): Locale {
  const at = value.indexOf('=')
  const code = value.slice(0, at)
  const dir = value.slice(at + 1).replace(/(?<=.)\/+$/, '')
  if (at < 1 || dir === '') {
    throw new UsageError(t('parity.usage.locale-form', { value }))
  }
  return { code, dir }
}

function parseRules(
  values: readonly string[],
  t: TFunction,
): ReadonlySet<RuleId> {
  return new Set(
    values.map((value) =>
      oneOf(ruleIds, value, () => {
        const near = closest(value, ruleIds)
        const guess = near
          ? t('parity.usage.did-you-mean', { guess: near })
          : ''
        const list = ruleIds.join(', ')
        return t('parity.usage.unknown-rule', { value, guess, rules: list })
      }),
    ),
  )
}

function parseCount(value: string | undefined, t: TFunction): number {
  if (value === undefined) return Infinity
  if (!/^\d+$/.test(value)) {
    throw new UsageError(t('parity.usage.max-warnings', { value }))
  }
  return Number(value)
}

function parseLevel(value: string, t: TFunction): number {
  if (/^[1-6]$/.test(value)) return Number(value)
  throw new UsageError(t('parity.usage.level', { value }))
}

/** `zh-hk=詐騙偵測` for one language, `Fraud detection` for both. */
function parseTitle(value: string): [string, string] {
  const [, code = '', title = value] = TITLE.exec(value) ?? []
  return [code, title.replace(/\s+/g, ' ').trim()]
}

const TITLE = /^([a-z]{2,3}(?:-[a-z0-9]+)*)=([^]*)$/i

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string,
  complain: (value: string) => string,
): Choice {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(complain(value))
  return found
}
