import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createParser } from '../../../scripts/content/markdown.ts'
import { readTrees } from '../../../scripts/content/read-site.ts'
import { copySite, samplesOf, shortened, writeSite } from './generate.ts'

interface Usage {
  readonly megabytes: number
  /** Of the processor, on all cores together. */
  readonly seconds: number
}

interface Measurement extends Usage {
  readonly milliseconds: number
  readonly said: string
}

/** The machine may be busy; the fastest run tells most. */
const RUNS = 3

/**
 * Bytes a section has in each language of public documentation: between 475
 * (SeaTunnel, Chinese) and 1,007 (Vue, English) on 22 November 2026. This site's
 * own sections have half as many again, and far more figures.
 */
const PUBLIC = 800
/** The least of these. */
const LIGHTEST = 475

/** Measures a cold check of sites of growing size, made of this one's pages. */
async function measureOwn(sizes: readonly number[]): Promise<void> {
  const [left, right] = await readTrees(
    '.',
    [
      { code: 'en', dir: 'en' },
      { code: 'zh-hk', dir: 'zh-hk' },
    ],
    await createParser(),
  )
  const samples = (left?.pages ?? []).flatMap((page) => {
    const other = right?.pages.find(({ path }) => path === page.path)
    return other ? samplesOf(page, other) : []
  })
  const shorter = [PUBLIC, LIGHTEST].map((bytes) =>
    samples.map((sample) => shortened(sample, bytes)),
  )
  for (const density of [samples, ...shorter]) {
    for (const pages of sizes) {
      measureSite(pages, (root) => {
        const bytes = writeSite(root, pages, density)
        runGate(root, ['agree'])
        return bytes
      })
    }
  }
}

/** The same of copies of somebody's pages, without data and without a ledger. */
function measureCopies(
  sizes: readonly number[],
  folders: readonly [string, string],
): void {
  const locales = ['en', 'zh-hk'].flatMap((dir) => [
    '--locale',
    `${dir}=${dir}`,
  ])
  for (const pages of sizes) {
    measureSite(pages, (root) => copySite(root, pages, folders), locales)
  }
}

function measureSite(
  pages: number,
  write: (root: string) => number,
  args: readonly string[] = [],
): void {
  const root = mkdtempSync(join(tmpdir(), 'parity-speed-'))
  try {
    const bytes = write(root)
    const size = [
      String(pages).padStart(10),
      bytes.toFixed(0).padStart(13),
    ].join(' ')
    console.log(`${size} ${describe(measure(root, args))}`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function measure(root: string, args: readonly string[]): Measurement[] {
  return Array.from({ length: RUNS }, () => {
    const start = performance.now()
    const { said, usage } = runGate(root, [
      'check',
      '--format',
      'json',
      ...args,
    ])
    const milliseconds = performance.now() - start
    return { milliseconds, said, ...usage }
  })
}

function runGate(
  root: string,
  args: readonly string[],
): { said: string; usage: Usage } {
  const usageFile = join(root, 'usage.json')
  const module = (path: string): string => pathToFileURL(path).href
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      module('tests/bench/speed/leave-usage.mjs'),
      join(process.cwd(), 'scripts/parity/main.mjs'),
      ...args,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, USAGE_FILE: usageFile },
    },
  )
  if (status === 2 || status === null) throw new Error(stderr)
  const summary = /"summary": \{[^}]*\}/.exec(stdout)?.[0] ?? ''
  const said = summary.replace(/\s+/g, ' ')
  const usage: Usage = JSON.parse(readFileSync(usageFile, 'utf8'))
  return { said, usage }
}

function describe(runs: readonly Measurement[]): string {
  const times = runs
    .map(({ milliseconds }) => milliseconds)
    .toSorted((a, b) => a - b)
  const seconds = (value = NaN): string => `${(value / 1000).toFixed(2)} s`
  const memory = Math.max(...runs.map(({ megabytes }) => megabytes))
  return [
    seconds(times[Math.floor(times.length / 2)]).padStart(9),
    seconds(times[0]).padStart(9),
    `${Math.min(...runs.map((run) => run.seconds)).toFixed(2)} s`.padStart(10),
    `${memory.toFixed(0)} MB`.padStart(12),
    `  ${runs[0]?.said ?? ''}`,
  ].join(' ')
}

const { values, positionals } = parseArgs({
  options: {
    left: { type: 'string' },
    right: { type: 'string' },
  },
  allowPositionals: true,
})
const sizes =
  positionals.length > 0 ? positionals.map(Number) : [200, 2000, 10_000]
console.log(
  'page pairs  bytes a pair    median   fastest  processor  peak memory',
)
if (values.left && values.right) {
  measureCopies(sizes, [values.left, values.right])
} else {
  await measureOwn(sizes)
}
