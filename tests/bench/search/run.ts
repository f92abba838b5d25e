import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { readSiteData } from '../../../scripts/content/data/index.ts'
import { provideChromium } from '../../support/chromium.ts'
import { HOSTILE_QUERIES, harmOf } from '../../support/hostile-queries.ts'
import { buildSite } from '../../support/site.ts'
import { ask } from './ask.ts'
import { startCountingServer } from './counting-server.ts'
import type { CountingServer } from './counting-server.ts'
import {
  drawChineseWords,
  drawEnglishWords,
  drawPairs,
  drawPieces,
  drawReadings,
  toSimplified,
} from './draw.ts'
import type { Question } from './draw.ts'
import { Judge } from './judge.ts'
import type { Score } from './judge.ts'
import { LocalSearch } from './local-search.ts'
import { proseOf, readSiteTexts } from './site-text.ts'
import type { SiteText } from './site-text.ts'

/**
 * Asks the built site's search in a real browser, beside VitePress's own:
 *
 *     npm run bench:search [-- --site <folder of a build>] [--misses]
 */
const { values } = parseArgs({
  options: { site: { type: 'string' }, misses: { type: 'boolean' } },
})
const root = fileURLToPath(new URL('../../..', import.meta.url))
const temporary = await mkdtemp(join(tmpdir(), 'bench-search-'))

try {
  const folder = values.site ?? join(temporary, 'site')
  if (values.site === undefined) await buildSite(folder, '/')
  await bench(folder)
} finally {
  await rm(temporary, { recursive: true, force: true })
}

async function bench(folder: string): Promise<void> {
  const texts = await readSiteTexts(folder)
  const server = await startCountingServer(folder)
  const browser = await chromium.launch({
    executablePath: provideChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const groups = drawAll(texts)
    print(`${texts.length} sections in two languages`)
    await compareAnswers(browser, server, texts, groups)
    await measureWire(browser, server, texts, groups)
    await measureFreeze(browser, server)
  } finally {
    await browser.close()
    server.close()
  }
}

type Groups = Readonly<Record<string, readonly Question[]>>

function drawAll(texts: readonly SiteText[]): Groups {
  const terms = [...readSiteData(root).terms.values()]
  const chinese = proseOf(texts, 'zh-hk')
  const words = drawChineseWords(chinese, 200)
  const pieces = drawPieces(chinese, 200)
  const english = drawEnglishWords(proseOf(texts, 'en'), 100)
  const plain = (query: string): Question => ({
    query,
    page: 'zh-hk',
    text: query,
  })
  return {
    'Chinese words': words.map(plain),
    'Chinese pieces': pieces.map(plain),
    'Simplified words': toSimplified([...words, ...pieces]).map(
      ([query, text]) => ({ query, page: 'zh-hk', text }),
    ),
    'English words': english.map((query) => ({
      query,
      page: 'en',
      text: query,
    })),
    Jyutping: drawReadings(terms, 100),
    'other language': drawPairs(terms, 100),
  }
}

async function compareAnswers(
  browser: Browser,
  server: CountingServer,
  texts: readonly SiteText[],
  groups: Groups,
): Promise<void> {
  const judge = new Judge(texts)
  const local = new LocalSearch(texts)
  const pages = {
    en: await openSearch(browser, server, 'en'),
    'zh-hk': await openSearch(browser, server, 'zh-hk'),
  }
  print('\nqueries            n   found  first  first 3  empty   (VitePress)')
  for (const [name, questions] of Object.entries(groups)) {
    const answers = []
    for (const question of questions) {
      const results = await ask(pages[question.page], question.query)
      answers.push({ question, results })
    }
    const others = questions.map((question) => ({
      question,
      results: local.ask(question.page, question.query),
    }))
    print(row(name, judge.score(answers), judge.score(others)))
    if (values.misses) printMisses(judge, answers)
  }
  await Promise.all(Object.values(pages).map((page) => page.close()))
}

function printMisses(
  judge: Judge,
  answers: readonly { question: Question; results: readonly string[] }[],
): void {
  for (const answer of answers) {
    const { found, first, firstThree } = judge.score([answer])
    const isMiss =
      answer.question.text === undefined
        ? firstThree < 1
        : found < 1 || first < 1
    if (!isMiss) continue
    const shown = answer.results.slice(0, 3).join(' ')
    print(`    ${answer.question.query} (${answer.question.page}): ${shown}`)
  }
}

async function openSearch(
  browser: Browser,
  server: CountingServer,
  locale: string,
): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${server.url}/${locale}/search`)
  return page
}

/** What a first search and a later one move, each in a browser of its own. */
async function measureWire(
  browser: Browser,
  server: CountingServer,
  texts: readonly SiteText[],
  groups: Groups,
): Promise<void> {
  const questions = Object.values(groups).flatMap((group) =>
    group.filter((_, at) => at % 20 === 0),
  )
  const firsts: number[] = []
  const laters: number[] = []
  const delays: number[] = []
  for (const [at, { query, page: locale }] of questions.entries()) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${server.url}/${locale}/search`)
    await page.waitForLoadState('networkidle')
    server.takeBytes()
    await ask(page, query)
    delays.push(Date.now() - server.lastSent())
    await page.waitForTimeout(100)
    firsts.push(server.takeBytes())
    const later = questions[(at + 7) % questions.length]
    await ask(page, later?.query ?? '')
    await page.waitForTimeout(100)
    laters.push(server.takeBytes())
    await context.close()
  }
  print(`\nover the wire, ${questions.length} queries, compressed`)
  print(`  first search   ${kilobytes(firsts)}`)
  print(`  later search   ${kilobytes(laters)}`)
  if (values.misses) {
    const heavy = questions.filter((_, at) => (firsts[at] ?? 0) > 160_000)
    for (const { query } of heavy) print(`    more than 160 KB: ${query}`)
  }
  print(`  from the last byte sent to the results: ${milliseconds(delays)}`)
  const local = new LocalSearch(texts)
  for (const locale of ['en', 'zh-hk']) {
    const size = gzipSync(local.json(locale), { level: 9 }).length
    print(`  VitePress's index, ${locale}: ${Math.round(size / 1000)} KB`)
  }
}

/** How long hostile queries keep the page from answering its reader. */
async function measureFreeze(
  browser: Browser,
  server: CountingServer,
): Promise<void> {
  const page = await openSearch(browser, server, 'en')
  await ask(page, 'AI')
  await page.evaluate(watchLongTasks)
  const harm: string[] = []
  for (const query of HOSTILE_QUERIES) harm.push(...(await harmOf(page, query)))
  const longest = await page.evaluate(longestTask)
  await page.close()
  print(`\n${HOSTILE_QUERIES.length} hostile queries`)
  print(`  harm: ${harm.length === 0 ? 'none' : harm.join(', ')}`)
  print(`  longest task: ${longest === 0 ? 'under 50' : longest.toFixed(0)} ms`)
}

/** The browser tells of tasks from 50 ms on. */
function watchLongTasks(): void {
  const times: number[] = []
  Object.assign(globalThis, { longTasks: times })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) times.push(duration)
  }).observe({ type: 'longtask' })
}

function longestTask(): number {
  const { longTasks } = globalThis as unknown as { longTasks: number[] }
  return Math.max(0, ...longTasks)
}

function row(name: string, own: Score, other: Score): string {
  const cells = ({ found, first, firstThree, empty }: Score): string =>
    [
      percent(found),
      percent(first),
      percent(firstThree),
      `${empty}`.padStart(5),
    ].join('  ')
  const count = `${own.queries}`.padStart(4)
  return `${name.padEnd(16)}${count}  ${cells(own)}   (${cells(other)})`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`.padStart(6)
}

function kilobytes(sizes: readonly number[]): string {
  const inKb = sizes.map((size) => size / 1000).toSorted((a, b) => a - b)
  const middle = inKb[inKb.length >> 1] ?? 0
  return `median ${middle.toFixed(1)} KB, most ${(inKb.at(-1) ?? 0).toFixed(1)} KB`
}

function milliseconds(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `median ${sorted[sorted.length >> 1]} ms, most ${sorted.at(-1)} ms`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
