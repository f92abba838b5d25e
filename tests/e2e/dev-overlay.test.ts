import { execFile } from 'node:child_process'
import { chmod, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { useBrowser, withTab } from '../support/browser.ts'
import { startDevSite } from '../support/dev-site.ts'
import type { DevSite } from '../support/dev-site.ts'

const run = promisify(execFile)
const BASE = '/some/base/'

const EN = page('Finance', '# Finance {#finance}', 'Banks use it.')
const ZH = page('金融', '# 金融 {#finance}', '銀行使用它。')
const FAULTY = ZH.replace('銀行使用它。', '銀行使用这个软件。')

let site: DevSite

useBrowser()

describe('the development server', () => {
  beforeAll(async () => {
    site = await startDevSite(
      {
        'en/index.md': page('Home', '# Home {#home}', 'Text.'),
        'zh-hk/index.md': page('主頁', '# 主頁 {#home}', '內容。'),
        'en/finance.md': EN,
        'zh-hk/finance.md': ZH,
        // Stands in for an editor: keeps what it is told to open.
        editor: '#!/bin/sh\necho "$@" >> opened.txt\n',
      },
      { SITE_BASE: BASE, LAUNCH_EDITOR: './editor' },
    )
    await chmod(join(site.folder, 'editor'), 0o755)
    await agree()
  })

  afterAll(async () => {
    await site.close()
  })

  test('shows each save on the page in view, in its language', async () => {
    await onPage('zh-hk/finance', async (overlay) => {
      await says(overlay, '兩邊一致')
      await overlay.locator('summary').click()

      await site.save('zh-hk/finance.md', FAULTY)
      const item = overlay.locator('li', { hasText: 'simplified' }).first()
      await item.waitFor()

      expect(await item.innerText()).toContain('簡體')
      expect(await item.locator('a').first().textContent()).toBe(
        'zh-hk/finance.md:8:5',
      )
      expect(await overlay.locator('[role=status]').textContent()).toMatch(
        /^finance\.md檢查結果：\d+項錯誤$/,
      )
      expect(await overlay.getAttribute('lang')).toBe('zh-HK')

      await site.save('zh-hk/finance.md', ZH)
      await says(overlay, '兩邊一致')
    })
  })

  test('shows on one side what was saved on the other, and in the terminal', async () => {
    await onPage('en/finance', async (overlay) => {
      await says(overlay, 'in step')

      await site.save('zh-hk/finance.md', FAULTY)
      await says(overlay, 'errors')

      await expect
        .poll(() => site.printed(), { timeout: 20_000 })
        .toMatch(/zh-hk\/finance\.md:8:5 {2}error {2}.+ {2}\[simplified\]/)
      expect(site.printed()).toMatch(/Parity of 2 pages: /)
      await site.save('zh-hk/finance.md', ZH)
      await says(overlay, 'in step')
    })
  })

  test('follows the ledger, and opens a place in the editor', async () => {
    await onPage('en/finance', async (overlay) => {
      await says(overlay, 'in step')
      const ledger = await readFile(join(site.folder, 'parity.lock'), 'utf8')
      await site.save('parity.lock', '')
      await says(overlay, '1 error')

      await overlay.locator('summary').press('Enter')
      await overlay.locator('a').first().press('Enter')

      await expect
        .poll(opened, { timeout: 20_000 })
        .toMatch(/zh-hk[\\/]finance\.md 6 1\s*$/)
      await site.save('parity.lock', ledger)
      await says(overlay, 'in step')
    })
  })

  test('stays open from page to page, until it is closed', async () => {
    await onPage('en/finance', async (overlay, tab) => {
      const details = overlay.locator('details')
      await says(overlay, 'in step')
      await overlay.locator('summary').click()

      await tab.goto(`${site.url}zh-hk/`)
      await says(overlay, '兩邊一致')
      expect(await details.getAttribute('open')).toBe('')

      await overlay.locator('summary').press('Escape')
      expect(await details.getAttribute('open')).toBeNull()
      await tab.reload()
      await says(overlay, '兩邊一致')
      expect(await details.getAttribute('open')).toBeNull()
    })
  })

  test('leaves the page that belongs to no language alone', async () => {
    await onPage('', async (overlay, tab) => {
      await tab.locator('main').waitFor()
      await overlay.waitFor({ state: 'attached' })

      expect(await overlay.isVisible()).toBe(false)
    })
  })
})

describe('the built site', () => {
  test('contains nothing of the overlay', async () => {
    const files = await readdir(inject('folder'), {
      recursive: true,
      withFileTypes: true,
    })
    const texts = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
    )
    const traces = ['parity-overlay', 'open-in-editor', 'What the gate finds']

    expect(texts.length).toBeGreaterThan(20)
    expect(
      traces.filter((trace) => texts.some((text) => text.includes(trace))),
    ).toEqual([])
  })
})

async function onPage(
  path: string,
  work: (overlay: Locator, tab: Page) => Promise<void>,
): Promise<void> {
  await withTab({}, async (tab) => {
    await tab.goto(site.url + path)
    await work(tab.locator('parity-overlay'), tab)
  })
}

async function says(overlay: Locator, words: string): Promise<void> {
  await overlay.locator('summary', { hasText: words }).waitFor()
}

async function opened(): Promise<string> {
  return readFile(join(site.folder, 'opened.txt'), 'utf8').catch(() => '')
}

/** Says in the copy of the site that both languages agree. */
async function agree(): Promise<void> {
  const command = join('scripts', 'parity', 'main.mjs')
  await run(process.execPath, [command, 'agree'], { cwd: site.folder })
}

function page(title: string, ...blocks: readonly string[]): string {
  const frontMatter = `---\ntitle: ${title}\ndescription: ${title}\n---\n`
  return `${frontMatter}\n${blocks.join('\n\n')}\n`
}
