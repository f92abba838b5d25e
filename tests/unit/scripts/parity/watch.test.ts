import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { watchSite } from '../../../../scripts/parity/watch.ts'
import { withKeys } from '../../../support/host.ts'
import {
  temporaryFolder,
  writeFiles,
} from '../../../support/temporary-folder.ts'

const EN = withKeys('# A {#a}', '', 'Text.')
const ZH = withKeys('# 甲 {#a}', '', '內容。')

/** A site with the data of this one, in a folder of its own. */
function site(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder(files)
  for (const path of ['data', '.vitepress/locales']) {
    cpSync(path, join(root, path), { recursive: true })
  }
  return root
}

describe('watchSite', () => {
  test('tells what is wrong on one page, with words', async () => {
    const root = site({
      'en/a.md': `${EN}\n## B {#b}\n\nText.\n`,
      'zh-hk/a.md': ZH,
      'en/other.md': EN,
    })
    const watch = await watchSite(root, 'zh-HK')

    const findings = await watch.findingsOn('a.md')

    expect(findings.map(({ rule }) => rule)).toEqual([
      'stale',
      'missing-section',
    ])
    expect(findings[1]).toMatchObject({
      file: 'zh-hk/a.md',
      message: expect.stringContaining('中文欠缺「B」一節'),
    })
  })

  test('reads again only what it is told has changed', async () => {
    const root = site({ 'en/a.md': EN, 'zh-hk/a.md': ZH })
    const watch = await watchSite(root, 'en')
    const rules = async () =>
      (await watch.findingsOn('a.md')).map(({ rule }) => rule)
    expect(await rules()).toEqual(['stale'])

    writeFiles(root, { 'zh-hk/a.md': ZH.replace('# 甲', '## 甲') })
    expect(await rules()).toEqual(['stale'])

    expect(watch.changed('zh-hk/a.md')).toBe('a.md')
    expect(await rules()).toEqual(['section-level', 'stale'])

    rmSync(join(root, 'zh-hk/a.md'))
    watch.changed('zh-hk/a.md')
    expect(await rules()).toEqual(['missing-page'])
  })

  test('knows which files are part of every page, and which of none', async () => {
    const root = site({ 'en/a.md': EN, 'zh-hk/a.md': ZH })
    const watch = await watchSite(root, 'en')
    await watch.findingsOn('a.md')

    writeFiles(root, { 'parity.lock': 'damaged' })

    expect(watch.changed('README.md')).toBeNull()
    expect(watch.changed('data/sources.yml')).toBe('all')
    expect(watch.changed('parity.lock')).toBe('all')
    await expect(watch.findingsOn('a.md')).rejects.toThrow('parity.lock:1')
  })
})
