import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  MissingFolderError,
  byCodePoint,
  fileNameIn,
  listTree,
  readSourceFile,
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

describe('readTree through links', () => {
  test('reads a linked page, and no other linked file', async () => {
    const root = temporaryFolder({ 'a.md': 'a', 'b.txt': 'b', 'en/c.md': 'c' })
    symlinkSync('../a.md', join(root, 'en/a.md'))
    symlinkSync('../b.txt', join(root, 'en/b.txt'))

    const { files, problems } = await readTree(root, english)

    expect(files.map(({ path, text }) => [path, text])).toEqual([
      ['a.md', 'a'],
      ['c.md', 'c'],
    ])
    expect(problems).toEqual([])
  })

  test('reads a linked folder that is called like a page', async () => {
    const root = temporaryFolder({ 'shared/a.md': 'a', 'en/b.md': 'b' })
    symlinkSync('../shared', join(root, 'en/shared.md'))

    const { files, problems } = await readTree(root, english)

    expect(files.map(({ path }) => path)).toEqual(['b.md', 'shared.md/a.md'])
    expect(problems).toEqual([])
  })

  test.each([
    ['the folder that holds it', '.'],
    ['the folder of the locale', '..'],
    ['a folder above that', '../..'],
  ])('reports one that leads to %s', async (_, target) => {
    const root = temporaryFolder({ 'en/deep/a.md': 'a' })
    symlinkSync(target, join(root, 'en/deep/up'))

    const { files, problems } = await readTree(root, english)

    expect(files.map(({ path }) => path)).toEqual(['deep/a.md'])
    expect(problems).toMatchObject([
      { path: 'deep/up', file: 'en/deep/up', reason: 'loop', line: 1 },
    ])
  })

  test('follows one beside it whose name begins the same', async () => {
    const root = temporaryFolder({ 'en/deeper/a.md': 'a', 'en/deep/b.md': 'b' })
    symlinkSync('../deep', join(root, 'en/deeper/c'))

    const { files } = await readTree(root, english)

    expect(files.map(({ path }) => path)).toEqual([
      'deep/b.md',
      'deeper/a.md',
      'deeper/c/b.md',
    ])
  })

  test('reports a ring inside a folder that is linked itself', async () => {
    const root = temporaryFolder({ 'shared/a.md': 'a', 'en/b.md': 'b' })
    symlinkSync('../shared', join(root, 'en/linked'))
    symlinkSync('.', join(root, 'shared/self'))

    const { files, problems } = await readTree(root, english)

    expect(files.map(({ path }) => path)).toEqual(['b.md', 'linked/a.md'])
    expect(problems).toMatchObject([{ path: 'linked/self', reason: 'loop' }])
  })

  test('reads each of very many files once', async () => {
    const names = Array.from({ length: 70 }, (_, at) => `en/${at + 100}.md`)
    const root = temporaryFolder(
      Object.fromEntries(names.map((name) => [name, name])),
    )

    const { files } = await readTree(root, english)

    expect(files.map(({ text }) => text)).toEqual(names)
  })
})

describe('listTree', () => {
  test('gives the paths that readTree reads, and the same problems', async () => {
    const root = temporaryFolder({
      'en/b.md': 'b',
      'en/a/c.md': 'c',
      'zh/a.md': '一',
    })
    symlinkSync('..', join(root, 'en/a/up'))

    expect(await listTree(root, english)).toMatchObject({
      paths: ['a/c.md', 'b.md'],
      problems: [{ path: 'a/up', reason: 'loop' }],
    })
  })
})

describe('readSourceFile', () => {
  test('gives the text of a page', async () => {
    const root = temporaryFolder({ 'en/a/b.md': '# B\r\n' })

    expect(await readSourceFile(root, english, 'a/b.md')).toEqual({
      locale: 'en',
      path: 'a/b.md',
      file: 'en/a/b.md',
      text: '# B\n',
    })
  })

  test('gives nothing where there is none', async () => {
    const root = temporaryFolder({ 'en/a.md': 'a' })

    expect(await readSourceFile(root, english, 'b.md')).toBeNull()
    expect(await readSourceFile(root, english, 'a.md/b.md')).toBeNull()
  })

  test('says that a folder is no file', async () => {
    const root = temporaryFolder({ 'en/a.md/b.md': 'b' })

    expect(await readSourceFile(root, english, 'a.md')).toMatchObject({
      file: 'en/a.md',
      reason: 'not-a-file',
      line: 1,
      column: 1,
    })
  })

  test('says that a link leads nowhere but to itself', async () => {
    const root = temporaryFolder({ 'en/b.md': 'b' })
    symlinkSync('a.md', join(root, 'en/a.md'))

    expect(await readSourceFile(root, english, 'a.md')).toMatchObject({
      reason: 'denied',
      detail: expect.stringContaining('ELOOP'),
    })
  })
})

describe('fileNameIn', () => {
  test.each([
    ['en', 'en/a.md'],
    ['docs/en/', 'docs/en/a.md'],
    ['docs//', 'docs/a.md'],
    ['.', 'a.md'],
    ['', 'a.md'],
  ])('puts the folder "%s" before the path', (dir, file) => {
    expect(fileNameIn({ code: 'en', dir }, 'a.md')).toEqual({
      locale: 'en',
      path: 'a.md',
      file,
    })
  })
})

describe('byCodePoint', () => {
  test('sorts capitals first and Chinese last, on every machine', () => {
    expect(['一', 'b', 'B', 'a', 'a', 'Z'].sort(byCodePoint)).toEqual([
      'B',
      'Z',
      'a',
      'a',
      'b',
      '一',
    ])
    expect(byCodePoint('a', 'a')).toBe(0)
  })
})

describe('MissingFolderError', () => {
  test('names the folder and keeps the reason', async () => {
    await expect(
      readTree(temporaryFolder(), { code: 'de', dir: 'de' }),
    ).rejects.toMatchObject({
      name: 'MissingFolderError',
      message: 'There is no folder "de".',
      cause: { code: 'ENOENT' },
    })
  })
})
