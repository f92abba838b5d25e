/**
 * Do the tests notice when the code is wrong? Stryker changes one small thing
 * at a time and runs the tests that reach it.
 *
 *     npm run mutation -- [group]… [--scores] [Stryker's options]
 *
 * Groups are those of `groups.ts`; all of them without a name. Reports stay in
 * `reports/mutation/`, and the next run takes up what has not changed since
 * (`--force` measures anew). `--scores` only prints what the reports say.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { groups } from './groups.ts'
import type { Group } from './groups.ts'
import { copyWorkTree, installedTool, removeCopy } from './sandbox.ts'
import { row, scoresByFolder, sum } from './score.ts'

const root = process.cwd()
const reports = resolve(root, 'reports/mutation')
const TEST_RUNNER = join(root, 'node_modules/vitest/vitest.mjs')
const WITH_CONFIG = [
  '--config=tests/mutation/vitest.config.ts',
  '--reporter=dot',
  '--maxWorkers=1',
]

function reportOf({ name }: Group): string {
  return join(reports, `${name}.json`)
}

/** The settings of a group, written where the tool looks for them. */
function writeSettings(copy: string, group: Group): string {
  const path = join(copy, 'tests/mutation/stryker.config.json')
  const settings: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const own = {
    mutate: group.mutate,
    incrementalFile: join(reports, `${group.name}.incremental.json`),
    jsonReporter: { fileName: reportOf(group) },
    htmlReporter: { fileName: join(reports, `${group.name}.html`) },
  }
  const file = join(copy, `stryker.${group.name}.json`)
  writeFileSync(file, JSON.stringify(Object.assign({}, settings, own)))
  return file
}

function measure(group: Group, options: readonly string[]): boolean {
  const command = installedTool(root)
  const copy = copyWorkTree(root)
  const run = (...args: readonly string[]): boolean =>
    spawnSync(process.execPath, args, {
      cwd: copy,
      env: { ...process.env, MUTATION_TESTS: JSON.stringify(group.tests) },
      stdio: 'inherit',
    }).status === 0
  try {
    // The tool passes by a test file that cannot be loaded, and what only that
    // file reaches would count as not reached.
    return (
      run(TEST_RUNNER, 'run', ...WITH_CONFIG) &&
      run(command, 'run', writeSettings(copy, group), ...options)
    )
  } finally {
    removeCopy(copy)
  }
}

function printScores(): void {
  const scores = groups.flatMap((group) => [...scoresByFolder(reportOf(group))])
  const lines = [
    '| folder | changes | noticed | survived | not reached | score | static, ignored |',
    `| --- |${' ---: |'.repeat(6)}`,
    ...mergeByFolder(scores),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** A folder may be divided between groups. */
function mergeByFolder(
  scores: readonly (readonly [string, Parameters<typeof row>[1]])[],
): string[] {
  const folders = [...new Set(scores.map(([folder]) => folder))].sort()
  const of = (folder: string) =>
    sum(scores.filter(([name]) => name === folder).map(([, score]) => score))
  return [
    ...folders.map((folder) => row(folder, of(folder))),
    row('**together**', sum(scores.map(([, score]) => score))),
  ]
}

const words = process.argv.slice(2)
const firstOption = words.findIndex((word) => word.startsWith('-'))
const names = firstOption === -1 ? words : words.slice(0, firstOption)
const options = firstOption === -1 ? [] : words.slice(firstOption)
const unknown = names.filter((name) => !groups.some((one) => one.name === name))

if (unknown.length > 0) {
  process.stderr.write(
    `"${unknown.join('", "')}" is no group. There are ${groups.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exitCode = 2
} else {
  mkdirSync(reports, { recursive: true })
  if (!options.includes('--scores')) {
    const wanted = groups.filter(
      ({ name }) => names.length === 0 || names.includes(name),
    )
    const results = wanted.map((group) => measure(group, options))
    if (results.includes(false)) process.exitCode = 1
  }
  printScores()
}
