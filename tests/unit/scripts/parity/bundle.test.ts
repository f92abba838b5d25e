import { existsSync, writeFileSync } from 'node:fs'
import { mkdir, rm, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bundle } from '../../../../scripts/parity/bundle.mjs'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const LONG_AGO = new Date('2026-01-01T00:00:00Z')

/** Two modules of which one imports the other, changed long ago. */
async function modules(): Promise<string> {
  const folder = temporaryFolder({
    'says.ts': `import { word } from './word.ts'\nexport const said = word`,
    'word.ts': `export const word: string = 'one'`,
  })
  for (const name of ['says.ts', 'word.ts']) {
    await utimes(join(folder, name), LONG_AGO, LONG_AGO)
  }
  return folder
}

async function said(folder: string): Promise<[string, string]> {
  const url = (await bundle(['says'], folder)).urlOf('says').href
  const module = (await import(/* @vite-ignore */ url)) as { said: string }
  return [module.said, url]
}

describe('bundle', () => {
  test('is used again while nothing has changed', async () => {
    const folder = await modules()

    const [first, url] = await said(folder)

    expect(first).toBe('one')
    expect(await said(folder)).toEqual(['one', url])
  })

  test('is made anew when a file within it has changed', async () => {
    const folder = await modules()
    const [, url] = await said(folder)

    writeFileSync(join(folder, 'word.ts'), `export const word = 'two'`)

    const [changed, other] = await said(folder)
    expect(changed).toBe('two')
    expect(other).not.toBe(url)
  })

  test('is made anew when it has been removed', async () => {
    const folder = await modules()
    const [, url] = await said(folder)

    await rm(dirname(fileURLToPath(url)), { recursive: true })

    const [again, other] = await said(folder)
    expect(again).toBe('one')
    expect(other).not.toBe(url)
  })

  test('removes what nobody has used for a day, and nothing else', async () => {
    const folder = await modules()
    const [, url] = await said(folder)
    const own = dirname(fileURLToPath(url))
    const old = join(dirname(own), 'bundle-old-test')
    await mkdir(old, { recursive: true })
    await utimes(old, LONG_AGO, LONG_AGO)

    await bundle(['says'], await modules())

    expect(existsSync(old)).toBe(false)
    expect(existsSync(own)).toBe(true)
  })
})
