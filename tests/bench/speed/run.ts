import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createParser } from '../../../scripts/content/markdown.ts'
import { readTrees } from '../../../scripts/content/read-site.ts'
import { samplesOf, writeSite } from './generate.ts'

interface Measurement {
  readonly pages: number
  readonly milliseconds: number
  readonly megabytes: number
  readonly said: string
}

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
  console.log('page pairs   median   fastest   peak memory   last line')
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
    const { said, bytes } = runGate(root, ['check', '--format', 'json'])
    const milliseconds = performance.now() - start
    return { pages, milliseconds, megabytes: bytes / 1e6, said }
  })
}

function runGate(
  root: string,
  args: readonly string[],
): { said: string; bytes: number } {
  const peak = join(root, 'peak')
  const module = (path: string): string => pathToFileURL(path).href
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      '--import',
      module('tests/bench/speed/peak-memory.ts'),
      join(process.cwd(), 'scripts/parity/main.ts'),
      ...args,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, PEAK_MEMORY_FILE: peak },
    },
  )
  if (status === 2 || status === null) throw new Error(stderr)
  const summary = /"summary": \{[^}]*\}/.exec(stdout)?.[0] ?? ''
  const said = summary.replace(/\s+/g, ' ')
  return { said, bytes: Number(readFileSync(peak, 'utf8')) }
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
    `${memory.toFixed(0)} MB`.padStart(13),
    `  ${runs[0]?.said ?? ''}`,
  ].join(' ')
}

const sizes = process.argv.slice(2).map(Number)
await main(sizes.length > 0 ? sizes : [200, 2000, 10_000])
