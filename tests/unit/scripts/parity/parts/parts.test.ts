import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import siteConfig from '../../../../../parity.config.ts'
import { createParser } from '../../../../../scripts/content/markdown.ts'
import { listTree } from '../../../../../scripts/content/read-tree.ts'
import type { Progress } from '../../../../../scripts/content/read-site.ts'
import { readTrees } from '../../../../../scripts/content/read-site.ts'
import { bundle } from '../../../../../scripts/parity/bundle.mjs'
import type { Bundle } from '../../../../../scripts/parity/bundle.mjs'
import { check, inOneOrder } from '../../../../../scripts/parity/check.ts'
import { pairTrees } from '../../../../../scripts/parity/pairing/pair-trees.ts'
import { listLarge } from '../../../../../scripts/parity/parts/large-site.ts'
import {
  checkPart,
  joinResults,
} from '../../../../../scripts/parity/parts/part.ts'
import type {
  Part,
  PartResult,
} from '../../../../../scripts/parity/parts/part.ts'
import { runWorkers } from '../../../../../scripts/parity/parts/run-workers.ts'
import { ruleContext } from '../../../../support/context.ts'
import { chinese, english } from '../../../../support/pages.ts'
import { temporaryFolder } from '../../../../support/temporary-folder.ts'

const LOCALES = [english, chinese] as const

/** A site with something wrong on every page, in a file and in a folder. */
async function site(): Promise<Part> {
  const files = Array.from({ length: 130 }, (_, index) => [
    [`en/${index}.md`, `# A {#a}\n\nIn ${index}.\n\n## B {#b}\n\nText.\n`],
    [`zh-hk/${index % 7 === 0 ? 'x' : ''}${index}.md`, '# 甲 {#a}\n\n软件。\n'],
  ]).flat()
  const root = temporaryFolder({
    ...Object.fromEntries(files),
    'en/bad.md': '',
  })
  symlinkSync('..', join(root, 'en/loop'))
  const listings = await Promise.all(
    LOCALES.map((locale) => listTree(root, locale, LOCALES)),
  )
  return {
    root,
    locales: LOCALES,
    paths: [...new Set(listings.flatMap(({ paths }) => paths))],
    wanted: null,
    problems: listings.map(({ problems }) => problems),
    context: ruleContext(),
    severity: siteConfig.severity,
    only: null,
  }
}

const WORKER = 'parts/worker'
let files: Bundle

beforeAll(async () => {
  files = await bundle([WORKER])
})

function onWorkers(
  { context, ...part }: Part,
  onProgress: Progress,
): Promise<PartResult> {
  const script = files.urlOf(WORKER)
  return runWorkers(script, part, Promise.resolve(context), onProgress)
}

describe('checkPart and runWorkers', () => {
  test('find what one examination of everything finds', async () => {
    const part = await site()
    const parser = await createParser()
    const [left, right] = await readTrees(part.root, LOCALES, parser)
    if (!left || !right) throw new Error('There are two trees.')
    const { severity, only, context } = part
    const options = { severity, only, wantsPage: () => true }
    const whole = check(pairTrees(left, right), context, options)

    const lots: PartResult[] = []
    await checkPart(part, parser, (lot) => lots.push(lot))
    const alone = joinResults(lots)
    const shared = await onWorkers(part, () => undefined)

    expect(whole.length).toBeGreaterThan(300)
    expect(inOneOrder(alone.findings)).toEqual(whole)
    expect(inOneOrder(shared.findings)).toEqual(whole)
    expect(shared.sections).toBe(alone.sections)
  }, 60_000)

  test('say how far they are', async () => {
    const part = await site()
    const said: [number, number][] = []

    await onWorkers(part, (done, total) => said.push([done, total]))

    expect(said.at(-1)).toEqual([part.paths.length, part.paths.length])
  }, 60_000)
})

describe('listLarge', () => {
  test('leaves a small site to one core', async () => {
    const root = temporaryFolder({ 'en/a.md': 'a', 'zh-hk/a.md': '一' })

    expect(await listLarge(root, LOCALES)).toBeNull()
  })
})
