import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createEngine } from '../../../.vitepress/theme/elements/search/engine.ts'
import type { WordIndex } from '../../../.vitepress/theme/elements/search/finder.ts'
import { openGuide } from '../../../.vitepress/theme/elements/search/guide-index.ts'
import { unpackGuide } from '../../../.vitepress/theme/elements/search/pack.ts'
import type { PackedGuide } from '../../../.vitepress/theme/elements/search/pack.ts'
import { readSiteData } from '../../../scripts/content/data/index.ts'
import { writeSearch } from '../../../scripts/search/add-search.ts'
import { buildSearch } from '../../../scripts/search/build.ts'
import { kindOf, readBuiltPages } from '../../../scripts/search/pages.ts'
import type { BuiltPage } from '../../../scripts/search/pages.ts'
import { drawChineseWords, drawEnglishWords } from './draw.ts'
import { LocalSearch } from './local-search.ts'
import { proseOf, readSiteTexts } from './site-text.ts'

/**
 * What a search moves and takes on a site with 10 and 100 times the chapters:
 *
 *     tsx tests/bench/search/growth.ts --site <folder> [--times 1,10,100]
 *
 * The files are read from the disk in place of the network. A copied chapter
 * has the words of its original, so each word is on as many more pages: the
 * hardest way to grow.
 */
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: '.vitepress/dist' },
    times: { type: 'string', default: '1,10,100' },
  },
})
const root = fileURLToPath(new URL('../../..', import.meta.url))
const texts = await readSiteTexts(values.site)
const queries = [
  ...drawChineseWords(proseOf(texts, 'zh-hk'), 10),
  ...drawEnglishWords(proseOf(texts, 'en'), 10),
]
const engineSize = 9_600
const pages = await readBuiltPages(values.site)

for (const times of values.times.split(',').map(Number)) {
  await measure(grow(pages, times), times)
}

function grow(original: readonly BuiltPage[], times: number): BuiltPage[] {
  const copies = original.filter(({ slug }) => kindOf(slug) === 'chapter')
  return [
    ...original,
    ...Array.from({ length: times - 1 }, (_, at) =>
      copies.map((page) => ({ ...page, slug: `${page.slug}-${at + 2}` })),
    ).flat(),
  ]
}

async function measure(
  grown: readonly BuiltPage[],
  times: number,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-growth-'))
  try {
    const { terms } = readSiteData(root)
    const started = Date.now()
    const files = await buildSearch(grown, [...terms.values()])
    const built = Date.now() - started
    await writeSearch(folder, files)
    await ask(folder, grown.length, files.index.names.size, built)
    if (times < 100) printLocal(times)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function ask(
  folder: string,
  pageCount: number,
  sectionCount: number,
  built: number,
): Promise<void> {
  let bytes = 0
  globalThis.fetch = async (address) => {
    const [path = ''] = String(address).split('?')
    const content = await readFile(fileURLToPath(path))
    bytes += content.length
    return new Response(new Uint8Array(content))
  }
  const module: string = pathToFileURL(join(folder, 'pagefind.js')).href
  const index = (await import(module)) as WordIndex
  const json = await readFile(join(folder, 'guide.json'), 'utf8')
  const script = await readFile(join(folder, 'pagefind.js'))
  const fixed = [json, script].map(
    (text) => gzipSync(text, { level: 9 }).length,
  )
  const packed = JSON.parse(json) as PackedGuide
  const engine = createEngine(index, openGuide(unpackGuide(packed)))
  const moved: number[] = []
  const taken: number[] = []
  for (const query of queries) {
    bytes = 0
    const before = performance.now()
    await engine.answer({ query, locale: 'en', withBridges: true, sources: 4 })
    taken.push(performance.now() - before)
    moved.push(bytes)
  }
  const [first = 0, ...later] = moved
  const all = first + engineSize + fixed.reduce((sum, size) => sum + size, 0)
  process.stdout.write(
    `${pageCount} pages, ${sectionCount} sections: built in ${seconds(built)}; ` +
      `first search ${kilobytes(all)} (guide ${kilobytes(fixed[0] ?? 0)}), ` +
      `later median ${kilobytes(middle(later))}, most ${kilobytes(Math.max(...later))}; ` +
      `answer median ${Math.round(middle(taken))} ms, most ${Math.round(Math.max(...taken))} ms\n`,
  )
}

function printLocal(times: number): void {
  const chapters = texts.filter(({ slug }) => kindOf(slug) === 'chapter')
  const copies = Array.from({ length: times - 1 }, (_, at) =>
    chapters.map((text) => ({ ...text, slug: `${text.slug}-${at + 2}` })),
  )
  const local = new LocalSearch([...texts, ...copies.flat()])
  const sizes = ['en', 'zh-hk'].map((locale) =>
    kilobytes(gzipSync(local.json(locale), { level: 9 }).length),
  )
  process.stdout.write(`  VitePress's index: ${sizes.join(' and ')}\n`)
}

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? 0
}

function kilobytes(size: number): string {
  return `${Math.round(size / 1000)} KB`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
