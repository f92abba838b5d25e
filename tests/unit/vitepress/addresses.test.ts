import { describe, expect, test } from 'vitest'
import { readableAddress } from '../../../.vitepress/addresses.ts'

describe('readableAddress', () => {
  test('writes words in letters', () => {
    const address =
      'https://news.example/%E6%96%B0%E8%81%9E/1?q=%e7%a7%91#%C3%A9'

    expect(readableAddress(address)).toBe('https://news.example/新聞/1?q=科#é')
  })

  test('means the same address', () => {
    const address =
      'https://news.example/%E6%96%B0%E8%81%9E/%20a%2Fb?q=%E7%A7%91'

    expect(new URL(readableAddress(address)).href).toBe(address)
  })

  test('leaves spaces, slashes and other signs escaped', () => {
    const address =
      'https://news.example/%20a%2Fb%3Fc%25d/%E3%80%80x/%E2%80%AEy/%EF%BC%8F'

    expect(readableAddress(address)).toBe(address)
  })

  test('leaves alone what is not UTF-8', () => {
    expect(readableAddress('https://old.example/%B7%73')).toBe(
      'https://old.example/%B7%73',
    )
    expect(readableAddress('https://old.example/%E6%96x')).toBe(
      'https://old.example/%E6%96x',
    )
  })
})
