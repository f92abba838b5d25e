import {
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  chmodSync,
} from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { writeWhole } from '../../../../scripts/parity/write-file.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

describe('writeWhole', () => {
  test('writes a new file, with the folders that it needs', async () => {
    const folder = temporaryFolder()

    await writeWhole(join(folder, 'deep/a.md'), '一')

    expect(readFileSync(join(folder, 'deep/a.md'), 'utf8')).toBe('一')
  })

  test('takes the place of the old file and leaves nothing beside it', async () => {
    const folder = temporaryFolder({ 'a.md': 'old' })
    chmodSync(join(folder, 'a.md'), 0o640)

    await writeWhole(join(folder, 'a.md'), 'new')

    expect(readdirSync(folder)).toEqual(['a.md'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new')
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
  })

  test('writes through a link', async () => {
    const folder = temporaryFolder({ 'real.md': 'old' })
    symlinkSync('real.md', join(folder, 'a.md'))

    await writeWhole(join(folder, 'a.md'), 'new')

    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('new')
  })

  test('leaves the old file and no draft when it fails', async () => {
    const folder = temporaryFolder({ 'a.md/inner.md': 'inner' })

    await expect(writeWhole(join(folder, 'a.md'), 'new')).rejects.toThrow(
      'a.md',
    )

    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  test('gives the old text or the new one whenever the writer is killed', () => {
    const folder = temporaryFolder({ 'parity.lock': 'old' })
    const path = join(folder, 'parity.lock')
    const module = pathToFileURL('scripts/parity/write-file.ts').href
    // Dies in the middle of the write, at a point that the system chooses.
    const script = `
      const { writeWhole } = await import(${JSON.stringify(module)})
      void writeWhole(${JSON.stringify(path)}, 'n'.repeat(5_000_000) + 'end')
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), Number(process.argv[1]))`

    for (const delay of [0, 1, 2, 4, 8]) {
      spawnSync(process.execPath, [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        script,
        String(delay),
      ])
      const text = readFileSync(path, 'utf8')
      expect(text === 'old' || text.endsWith('end')).toBe(true)
    }
  }, 30_000)
})
