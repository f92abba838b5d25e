import { describe, expect, test } from 'vitest'
import { progressTo } from '../../../../scripts/parity/progress.ts'
import { wordsIn } from '../../../../scripts/parity/words.ts'
import { memoryHost } from '../../../support/host.ts'

/** What is said while so many files are read. */
function said(total: number): string[] {
  const host = memoryHost({})
  const tell = progressTo(host, wordsIn('en'))
  for (let done = 1; done <= total; done += 1) tell(done, total)
  return host.said.error.split('\n').filter(Boolean)
}

describe('progressTo', () => {
  test('says nothing of a small tree', () => {
    expect(said(200)).toEqual([])
  })

  test('says ten times how far it is, the end included', () => {
    const lines = said(201)

    expect(lines).toHaveLength(10)
    expect(lines[0]).toContain('21')
    expect(lines[0]).toContain('201')
    expect(lines[8]).toContain('189')
    expect(said(1_000)).toHaveLength(10)
  })
})
