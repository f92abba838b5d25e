import siteConfig from '../../parity.config.ts'
import { DataError, parseSiteData } from '../content/data/index.ts'
import type {
  DataFiles,
  GlossaryTerm,
  SiteData,
} from '../content/data/index.ts'
import { LEDGER_FILE, LedgerError, parseLedger } from './ledger/ledger.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { RuleContext, Term } from './rules/context.ts'
import {
  InterfaceTextError,
  parseInterfaceTexts,
} from './ui-text/interface-texts.ts'
import type { InterfaceTexts } from './ui-text/interface-texts.ts'

/** What this site holds beside its pages, as far as rules ask. */
export interface SiteFacts {
  readonly data: SiteData
  readonly ledger: Ledger
  readonly interfaceTexts: readonly [InterfaceTexts, InterfaceTexts]
}

const [LEFT, RIGHT] = siteConfig.locales
const INTERFACE = [
  { locale: LEFT.code, language: 'en', file: '.vitepress/locales/en.json' },
  {
    locale: RIGHT.code,
    language: 'zh-HK',
    file: '.vitepress/locales/zh-HK.json',
  },
] as const

/**
 * What the site says to the rules.
 *
 * @param known Left out where the ledger and the interface are of no interest.
 */
export function siteContext(
  data: SiteData,
  today: string,
  known: Partial<Pick<SiteFacts, 'ledger' | 'interfaceTexts'>> = {},
): RuleContext {
  return {
    requiredKeys: siteConfig.requiredKeys,
    requiresIds: true,
    requiresCitations: true,
    sources: new Set(data.sources.keys()),
    glossary: [...data.terms.values()].map(asTerm),
    ledger: known.ledger ?? null,
    interfaceTexts: known.interfaceTexts ?? null,
    today,
  }
}

/** The same from everything that the site holds. */
export function contextOf(facts: SiteFacts, today: string): RuleContext {
  return siteContext(facts.data, today, facts)
}

/** Whether a file of the site, relative to its root, holds facts. */
export function isFactFile(path: string): boolean {
  return (
    FACT_FILES.includes(path) ||
    /^data\/(?:[^/]+|(?:series|key-figures)\/[^/]+)\.yml$/.test(path)
  )
}

/**
 * Reads the facts from files by path, all of which `isFactFile`. A site that
 * nobody has agreed on yet has no ledger file, and an empty ledger.
 *
 * @param data Where they have been read already.
 * @throws {DataError} If a data file is wrong or missing.
 * @throws {LedgerError} If the ledger is damaged.
 * @throws {InterfaceTextError} If the interface's words are.
 */
export function parseFacts(
  files: ReadonlyMap<string, string>,
  data: SiteData = parseSiteData(dataFiles(files)),
): SiteFacts {
  return {
    data,
    ledger: parseLedger(files.get(LEDGER_FILE) ?? ''),
    interfaceTexts: [
      interfaceTexts(INTERFACE[0], files),
      interfaceTexts(INTERFACE[1], files),
    ],
  }
}

/** Whether an error says that a file of facts cannot be used as it is. */
export function isUnusable(error: unknown): boolean {
  return [DataError, LedgerError, InterfaceTextError].some(
    (kind) => error instanceof kind,
  )
}

/** The fact files that are not `data/`. */
export const FACT_FILES: readonly string[] = [
  LEDGER_FILE,
  ...INTERFACE.map(({ file }) => file),
]

function dataFiles(files: ReadonlyMap<string, string>): DataFiles {
  const one = (path: string) => ({ path, text: files.get(path) ?? '' })
  const folder = (name: string) =>
    [...files.keys()]
      .filter((path) => path.startsWith(`data/${name}/`))
      .toSorted()
      .map(one)
  return {
    sources: one('data/sources.yml'),
    glossary: one('data/glossary.yml'),
    milestones: one('data/milestones.yml'),
    series: folder('series'),
    keyFigures: folder('key-figures'),
  }
}

function interfaceTexts(
  source: (typeof INTERFACE)[number],
  files: ReadonlyMap<string, string>,
): InterfaceTexts {
  return parseInterfaceTexts(source, files.get(source.file) ?? '{}')
}

function asTerm({ id, en, enShort, zh, zhShort, avoid }: GlossaryTerm): Term {
  const given = (names: readonly (string | null)[]): string[] =>
    names.filter((name) => name !== null)
  return {
    id,
    en: given([en, enShort]),
    zh: given([zh, zhShort]),
    avoidEn: avoid.en,
    avoidZh: avoid['zh-hk'],
  }
}
