import type { Locale, Page, Tree } from '../../content/model.ts'
import { fileNameIn } from '../../content/read-tree.ts'
import {
  lineAfterSection,
  lineAtEnd,
  lineByCounterpart,
  sectionById,
} from '../add/place-stub.ts'
import { insertLines, newPage, stubLines } from '../add/stub.ts'
import type { Stub } from '../add/stub.ts'
import { pairSections } from '../pairing/pair-sections.ts'
import { UsageError } from '../usage-error.ts'
import type { Call, ExitCode } from './command.ts'
import { readSubject, refuseForeign } from './read-site.ts'
import type { Subject } from './read-site.ts'
import { parseSectionName } from './targets.ts'
import type { SectionName } from './targets.ts'

interface Side {
  readonly name: 'left' | 'right'
  readonly locale: Locale
  readonly file: string
  /** Null where the page is not there. */
  readonly page: Page | null
}

interface Change {
  readonly file: string
  readonly text: string
}

/**
 * Writes a stub for a section in each language that lacks it, in the place
 * where it belongs. Text that is there is never touched.
 */
export async function runAdd(call: Call): Promise<ExitCode> {
  refuseForeign(call)
  const { options, host, t } = call
  const name = parseSectionName(options.operands.join(' '), t)
  const subject = await readSubject(call)
  const sides = sidesOf(subject, name)
  const lacking = sides.filter(
    ({ page }) => !page || !sectionById(page, name.id),
  )
  if (lacking.length === 0) {
    const words = { name: `${name.page}#${name.id}` }
    throw new UsageError(t('parity.usage.already-there', words))
  }
  // All changes are worked out before the first is written.
  const changes = await Promise.all(
    lacking.map((side) => changeOf(side, sides, name, subject, call)),
  )
  for (const { file, text } of changes) {
    await host.writeFile(file, text)
    host.stdout(`${t('parity.add.written', { file })}\n`)
  }
  return 0
}

function sidesOf({ trees }: Subject, { page: path }: SectionName): Side[] {
  const side = (name: Side['name'], { locale, pages }: Tree): Side => ({
    name,
    locale,
    file: fileNameIn(locale, path).file,
    page: pages.find((page) => page.path === path) ?? null,
  })
  return [side('left', trees.left), side('right', trees.right)]
}

async function changeOf(
  side: Side,
  sides: readonly Side[],
  name: SectionName,
  { config }: Subject,
  call: Call,
): Promise<Change> {
  const { host, t } = call
  const { file, page } = side
  const text = await host.readFile(file)
  const other = sides.find((one) => one !== side)?.page ?? null
  const stub = stubFor(side, other, name, call)
  if (page && text !== null) {
    const after = lineFor(side, other, stub, call)
    return { file, text: insertLines(text, after, stubLines(stub)) }
  }
  // There, but not a page: empty, in another encoding, with broken keys.
  if (text !== null)
    throw new UsageError(t('parity.usage.no-page-yet', { file }))
  const heading = headingFor(side, other, name, call)
  const stubs = heading.id === stub.id ? [heading] : [heading, stub]
  return { file, text: newPage(config.requiredKeys, stubs) }
}

function stubFor(
  { locale, page }: Side,
  other: Page | null,
  { id }: SectionName,
  { options }: Call,
): Stub {
  const { after, level, titles } = options.stub
  const counterpart = other && sectionById(other, id)
  const before = page && after !== null ? sectionById(page, after) : undefined
  return {
    id,
    level: level ?? counterpart?.level ?? before?.level ?? 2,
    title: titles.get(locale.code) ?? titles.get('') ?? id,
  }
}

/** The first heading of a page that is to be: the other language's, or its name. */
function headingFor(
  { locale }: Side,
  other: Page | null,
  { page, id }: SectionName,
  { options }: Call,
): Stub {
  const counterpart = other?.sections.find(({ level }) => level === 1)
  const stem = page.replace(/^.*\//, '').replace(/\.md$/i, '')
  const own = counterpart?.id ?? stem
  const { titles } = options.stub
  const title = titles.get(locale.code) ?? titles.get('') ?? own
  return { id: own, level: 1, title: own === id ? title : own }
}

/** @throws {UsageError} If the section to stand after is not there. */
function lineFor(
  { name, file, page }: Side,
  other: Page | null,
  { id, level }: Stub,
  { options, t }: Call,
): number {
  if (!page) return 0
  const { after } = options.stub
  if (after !== null) {
    const before = sectionById(page, after)
    if (before) return lineAfterSection(page, before, level)
    throw new UsageError(t('parity.usage.no-after', { id: after, file }))
  }
  if (!other || !sectionById(other, id)) return lineAtEnd(page)
  const [left, right] = name === 'left' ? [page, other] : [other, page]
  const pairs = pairSections(left.sections, right.sections)
  return lineByCounterpart(page, name, pairs, id)
}
