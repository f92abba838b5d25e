import { describe, expect, test } from 'vitest'
import { curlWithin } from '../../../.vitepress/curl.ts'

describe('curlWithin', () => {
  test('curls English words wherever they stand in data', () => {
    const data = {
      id: "city's",
      en: `The "city's" own`,
      enShort: "the '90s",
      text: { en: "it's", 'zh-hk': "Children's" },
      lines: [{ name: { en: "Banks' share", 'zh-hk': '份額' }, points: [1] }],
    }

    expect(curlWithin(data)).toEqual({
      id: "city's",
      en: 'The “city’s” own',
      enShort: 'the ’90s',
      text: { en: 'it’s', 'zh-hk': "Children's" },
      lines: [{ name: { en: 'Banks’ share', 'zh-hk': '份額' }, points: [1] }],
    })
  })

  test('leaves forms to avoid and values that are none as they are', () => {
    const data = {
      avoid: { en: ["it's"] },
      note: { en: null },
      scale: { en: 2 },
    }

    expect(curlWithin(data)).toEqual(data)
  })
})
