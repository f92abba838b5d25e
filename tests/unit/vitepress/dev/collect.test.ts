import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { collect } from '../../../../.vitepress/dev/collect.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('collect', () => {
  test('hands over together what comes close together, each once', () => {
    const act = vi.fn<(items: readonly string[]) => void>()
    const take = collect(20, act)

    for (const item of ['a', 'b', 'a']) {
      take(item)
      vi.advanceTimersByTime(19)
    }
    vi.advanceTimersByTime(1)

    expect(act.mock.calls).toEqual([[['a', 'b']]])
  })

  test('starts anew after a pause', () => {
    const act = vi.fn<(items: readonly string[]) => void>()
    const take = collect(20, act)

    take('a')
    vi.advanceTimersByTime(20)
    take('b')
    vi.advanceTimersByTime(20)

    expect(act.mock.calls).toEqual([[['a']], [['b']]])
  })
})
