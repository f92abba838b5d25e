import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createParser } from '../../../scripts/content/markdown.ts'
import { readTrees } from '../../../scripts/content/read-site.ts'
import { samplesOf, writeSite } from './generate.ts'

interface Usage {
  readonly megabytes: number
  /** Of the processor, on all cores together. */
  readonly seconds: number
}

interface Measurement extends Usage {
  readonly pages: number
  readonly milliseconds: number
  readonly said: string
}

/** The machine may be busy; the fastest run tells most. */
const RUNS = 3

/** Measures a cold check of sites of growing size; all rules, with a ledger. */
async function main(sizes: readonly number[]): Promise<void> {
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
  console.log('page pairs    median   fastest  processor  peak memory')
  for (const pages of sizes) {
    const root = mkdtempSync(join(tmpdir(), 'parity-speed-'))
    try {
      writeSite(root, pages, samples)
      console.log(describe(measure(root, pages)))
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  }
}

function measure(root: string, pages: number): Measurement[] {
  runGate(root, ['agree'])
  return Array.from({ length: RUNS }, () => {
    const start = performance.now()
    const { said, usage } = runGate(root, ['check', '--format', 'json'])
    const milliseconds = performance.now() - start
    return { pages, milliseconds, said, ...usage }
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
    String(runs[0]?.pages).padStart(10),
    seconds(times[Math.floor(times.length / 2)]).padStart(9),
    seconds(times[0]).padStart(9),
    `${Math.min(...runs.map((run) => run.seconds)).toFixed(2)} s`.padStart(10),
    `${memory.toFixed(0)} MB`.padStart(12),
    `  ${runs[0]?.said ?? ''}`,
  ].join(' ')
}

const sizes = process.argv.slice(2).map(Number)
await main(sizes.length > 0 ? sizes : [200, 2000, 10_000])
