import { existsSync } from 'node:fs'
import { mkdir, rm, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bundle } from '../../../../scripts/parity/bundle.mjs'

test('removes what a killed process left a day ago, and nothing newer', async () => {
  const files = await bundle(['once'])
  const cache = dirname(dirname(fileURLToPath(files.urlOf('once'))))
  const [old, recent] = [join(cache, 'old-test'), join(cache, 'recent-test')]
  await mkdir(old, { recursive: true })
  await mkdir(recent, { recursive: true })
  const twoDaysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000)
  await utimes(old, twoDaysAgo, twoDaysAgo)

  await bundle(['once'])

  expect(existsSync(old)).toBe(false)
  expect(existsSync(recent)).toBe(true)
  await files.remove()
  await rm(recent, { recursive: true })
})
