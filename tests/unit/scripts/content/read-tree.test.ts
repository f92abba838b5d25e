import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  MissingFolderError,
  readTree,
} from '../../../../scripts/content/read-tree.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const english = { code: 'en', dir: 'en' }

describe('readTree', () => {
  test('reads all pages below the folder, in order of their names', async () => {
    const root = temporaryFolder({
      'en/b.md': 'b',
      'en/a/z.MD': 'z',
      'en/a.md': 'a',
      'en/notes.txt': 'no page',
      'zh-hk/a.md': 'other',
    })

    const { files, problems } = await readTree(root, english)

    expect(files.map(({ file }) => file)).toEqual([
      'en/a.md',
      'en/a/z.MD',
      'en/b.md',
    ])
    expect(problems).toEqual([])
  })

  test('passes by hidden folders and installed packages', async () => {
    const root = temporaryFolder({
      'en/.cache/a.md': 'a',
      'en/node_modules/p/readme.md': 'p',
    })

    expect(await readTree(root, english)).toEqual({ files: [], problems: [] })
  })

  test('leaves out the folder of another locale that lies inside', async () => {
    const root = temporaryFolder({ 'docs/a.md': 'a', 'docs/zh/a.md': '一' })
    const docs = { code: 'en', dir: 'docs' }

    const { files } = await readTree(root, docs, [
      docs,
      { code: 'zh', dir: 'docs/zh' },
    ])

    expect(files.map(({ path }) => path)).toEqual(['a.md'])
  })

  test('names pages without the folder where it is the root itself', async () => {
    const root = temporaryFolder({ 'a.md': 'a' })

    const { files } = await readTree(root, { code: 'en', dir: '.' })

    expect(files).toMatchObject([{ path: 'a.md', file: 'a.md' }])
  })

  test('reads the others when one file is no text', async () => {
    const root = temporaryFolder({
      'en/a.md': Buffer.from([0x23, 0x20, 0xff]),
      'en/b.md': '# B',
      'en/c.md': '',
    })

    const { files, problems } = await readTree(root, english)

    expect(files.map(({ path }) => path)).toEqual(['b.md'])
    expect(problems).toMatchObject([
      { file: 'en/a.md', reason: 'encoding', line: 1, column: 3 },
      { file: 'en/c.md', reason: 'empty' },
    ])
  })

  test('reports a folder that is called like a page', async () => {
    const root = temporaryFolder({ 'en/a.md/inner.md': 'inner' })

    const { files } = await readTree(root, english)

    expect(files.map(({ path }) => path)).toEqual(['a.md/inner.md'])
  })

  test('follows a link to a folder once', async () => {
    const root = temporaryFolder({ 'shared/a.md': 'a', 'en/b.md': 'b' })
    symlinkSync(join(root, 'shared'), join(root, 'en/linked'))

    const { files, problems } = await readTree(root, english)

    expect(files.map(({ path }) => path)).toEqual(['b.md', 'linked/a.md'])
    expect(problems).toEqual([])
  })

  test('reports a link that leads back up', async () => {
    const root = temporaryFolder({ 'en/a.md': 'a' })
    mkdirSync(join(root, 'en/deep'))
    symlinkSync('..', join(root, 'en/deep/up'))

    const { files, problems } = await readTree(root, english)

    expect(files.map(({ path }) => path)).toEqual(['a.md'])
    expect(problems).toMatchObject([{ path: 'deep/up', reason: 'loop' }])
  })

  test('reports links that lead in a ring, or to nothing', async () => {
    const root = temporaryFolder({ 'en/a.md': 'a' })
    symlinkSync('two.md', join(root, 'en/one.md'))
    symlinkSync('one.md', join(root, 'en/two.md'))
    symlinkSync('gone.md', join(root, 'en/dangling.md'))

    const { problems } = await readTree(root, english)

    expect(
      problems.map(({ path, reason }) => [path, reason]).toSorted(),
    ).toEqual([
      ['dangling.md', 'denied'],
      ['one.md', 'loop'],
      ['two.md', 'loop'],
    ])
  })

  test.skipIf(process.getuid?.() === 0)(
    'reports what may not be read',
    async () => {
      const root = temporaryFolder({ 'en/a.md': 'a', 'en/b/c.md': 'c' })
      chmodSync(join(root, 'en/a.md'), 0)
      chmodSync(join(root, 'en/b'), 0)

      const { problems } = await readTree(root, english)

      chmodSync(join(root, 'en/b'), 0o700)
      expect(problems).toMatchObject([
        { path: 'b', reason: 'denied' },
        { path: 'a.md', reason: 'denied' },
      ])
    },
  )

  test('says that a folder is not there, or is a file', async () => {
    const root = temporaryFolder({ en: 'a file' })

    await expect(readTree(root, english)).rejects.toThrow(MissingFolderError)
    await expect(
      readTree(root, { code: 'de', dir: 'de' }),
    ).rejects.toMatchObject({ dir: 'de' })
  })
})
