import type { Locale, Section, Tree } from '../../content/model.ts'
import { languageName } from '../describe-finding.ts'
import { findAgreed } from '../diff/find-agreed.ts'
import { sectionLines } from '../diff/section-lines.ts'
import { diffWords } from '../diff/words.ts'
import { GitError } from '../git/git.ts'
import { fingerprint } from '../ledger/fingerprint.ts'
import { ledgerKey } from '../ledger/ledger.ts'
import { reportChange } from '../reports/diff.ts'
import type { SideChange } from '../reports/diff.ts'
import { UsageError } from '../usage-error.ts'
import type { Call, ExitCode } from './command.ts'
import { readSubject, refuseForeign } from './read-site.ts'
import { parseSectionName } from './targets.ts'
import type { SectionName } from './targets.ts'

/** Prints what changed on each side of a section since the two last agreed. */
export async function runDiff(call: Call): Promise<ExitCode> {
  refuseForeign(call)
  const { options, host, t } = call
  const [operand = '', ...more] = options.operands
  const value = [operand, ...more].join(' ')
  const name = parseSectionName(value, t)
  const { config, trees, context } = await readSubject(call)
  const key = ledgerKey(name.page, name.id)
  const agreed = context.ledger?.get(key)
  const [left, right] = [trees.left, trees.right].map((tree) =>
    findSection(tree, name),
  )
  if (!left && !right && !agreed) {
    throw new UsageError(t('parity.usage.no-section', { name: key }))
  }
  if (!agreed) {
    host.stdout(`${t('parity.diff.never', { name: key })}\n`)
    return 0
  }
  const sides = [
    { locale: config.locales[0], now: left ?? null, agreed: agreed.left },
    { locale: config.locales[1], now: right ?? null, agreed: agreed.right },
  ]
  const changes = await Promise.all(
    sides.map((side) => changeOf(side, name, call)),
  )
  const said = changes.map((change) =>
    reportChange(change, { t, colour: host.colour }),
  )
  host.stdout(`${key}\n\n${said.join('\n\n')}\n`)
  return 0
}

interface SideNow {
  readonly locale: Locale
  readonly now: Section | null
  /** The fingerprint that was agreed on. */
  readonly agreed: string
}

async function changeOf(
  { locale, now, agreed }: SideNow,
  { page, id }: SectionName,
  { host, t }: Call,
): Promise<SideChange> {
  const file = `${locale.dir}/${page}`
  const known = {
    language: languageName(locale.code, t),
    place: now ? `${file}:${now.line}` : file,
    commit: null,
    runs: [],
  }
  if (now && fingerprint(now) === agreed) return { ...known, state: 'same' }
  const versions = await versionsOf(host, locale, page)
  if (typeof versions === 'string') return { ...known, state: versions }
  const then = findAgreed(versions, id, agreed)
  if (!then) return { ...known, state: 'not-found' }
  const { commit } = then
  if (!now) return { ...known, commit, state: 'gone' }
  const lines = [sectionLines(then.section), sectionLines(now)] as const
  const runs = diffWords(...lines, now.lang ?? locale.code)
  return { ...known, commit, state: 'changed', runs }
}

/** The versions of a page, or why there are none to look at. */
async function versionsOf(
  host: Call['host'],
  locale: Locale,
  page: string,
): Promise<
  | Awaited<ReturnType<Call['host']['history']['readPages']>>
  | 'no-git'
  | 'no-repository'
> {
  try {
    return await host.history.readPages(locale, page)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    if (error.fault === 'no-git') return 'no-git'
    if (error.fault === 'no-repository') return 'no-repository'
    // A repository without a commit has no history either.
    return []
  }
}

function findSection(
  { pages }: Tree,
  { page, id }: SectionName,
): Section | null {
  const sections = pages.find(({ path }) => path === page)?.sections
  return sections?.find((one) => (one.id ?? one.slug) === id) ?? null
}
