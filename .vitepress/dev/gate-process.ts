import type { TFunction } from 'i18next'
import { readTree } from '../../scripts/content/read-tree.ts'
import {
  describeError,
  watchSite,
  wordsIn,
} from '../../scripts/parity/index.ts'
import type {
  DescribedFinding,
  Language,
  Watch,
} from '../../scripts/parity/index.ts'
import { locales } from '../locales/index.ts'
import type { LocaleId } from '../locales/index.ts'
import type { Answer, Call, Gate } from './gate.ts'
import { describePage, describeTotal, describeTrouble } from './report.ts'

/** The gate's own process; `gate.ts` starts it and speaks with it. */
const root = process.cwd()
const folders = locales.map(({ id }) => ({ code: id, dir: id }))
const watches = new Map<LocaleId, Promise<Watch>>()

const gate: Gate = {
  report(question) {
    const { page, locale } = question
    const t = wordsIn(languageOf(locale))
    return withWords(
      t,
      async () => {
        const watch = await watchIn(locale)
        return describePage(question, await watch.findingsOn(page), t)
      },
      (trouble) => describeTrouble(question, trouble, t),
    )
  },
  total(locale) {
    const t = wordsIn(languageOf(locale))
    return withWords(t, () => totalOf(locale, t), String)
  },
  async changed(file) {
    // There is always one, so that the answer does not depend on who has asked.
    await watchIn('en')
    const open = await Promise.all(watches.values())
    const touched = open.map((watch) => watch.changed(file))
    return touched[0] ?? null
  },
}

process.on('message', (call: Call) => {
  void answer(call).then((reply) => process.send?.(reply))
})
// The development server has ended.
process.on('disconnect', () => process.exit())

/** Says what is wrong with a file that belongs to no page; a bug stays a bug. */
async function withWords<T>(
  t: TFunction,
  work: () => Promise<T>,
  describe: (trouble: string) => T,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const trouble = describeError(error, folders, t)
    if (trouble === null) throw error
    return describe(trouble)
  }
}

async function totalOf(locale: LocaleId, t: TFunction): Promise<string> {
  const watch = await watchIn(locale)
  const pages = await allPages()
  const findings: DescribedFinding[] = []
  // One after the other, so that whoever waits for one page gets it between.
  for (const page of pages) findings.push(...(await watch.findingsOn(page)))
  return describeTotal(pages.length, findings, t)
}

async function answer({ id, name, value }: Call): Promise<Answer> {
  try {
    // `gate.ts` sends each call with the value that `Gate` asks for.
    const run = gate[name] as (value: unknown) => Promise<unknown>
    return { id, value: await run(value) }
  } catch (error) {
    return { id, error: (error instanceof Error && error.stack) || `${error}` }
  }
}

/** One for each language that somebody reads: it keeps what has not changed. */
function watchIn(locale: LocaleId): Promise<Watch> {
  const watch = watches.get(locale) ?? watchSite(root, languageOf(locale))
  watches.set(locale, watch)
  return watch
}

async function allPages(): Promise<string[]> {
  const trees = await Promise.all(
    folders.map((folder) => readTree(root, folder)),
  )
  const files = trees.flatMap(({ files: read, problems }) => [
    ...read,
    ...problems,
  ])
  return [...new Set(files.map(({ path }) => path))].toSorted()
}

function languageOf(locale: LocaleId): Language {
  return locale === 'en' ? 'en' : 'zh-HK'
}
