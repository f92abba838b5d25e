import { describe, expect, test } from 'vitest'
import { editAddress, readDeployment } from '../../../.vitepress/site.ts'

describe('readDeployment', () => {
  test('knows only the root where nothing is said', () => {
    expect(readDeployment({})).toEqual({
      base: '/',
      origin: null,
      repository: null,
    })
  })

  test.each([
    ['/some/base/', '/some/base/'],
    ['/name', '/name/'],
    ['name', '/name/'],
    ['/', '/'],
    ['', '/'],
  ])('takes the base %j for %j', (given, base) => {
    expect(readDeployment({ SITE_BASE: given }).base).toBe(base)
  })

  test.each(['https://x.example/', '/a b/', '/../up/', '"><script>'])(
    'refuses the base %j',
    (given) => {
      expect(() => readDeployment({ SITE_BASE: given })).toThrow('SITE_BASE')
    },
  )

  test('takes the origin of an address', () => {
    const { origin } = readDeployment({ SITE_ORIGIN: 'https://x.example/y/' })

    expect(origin).toBe('https://x.example')
  })

  test.each(['x.example', 'javascript:1'])('refuses the origin %j', (given) => {
    expect(() => readDeployment({ SITE_ORIGIN: given })).toThrow('SITE_ORIGIN')
  })

  test('finds the repository in what the workflow says', () => {
    const environment = {
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_SERVER_URL: 'https://github.com',
    }

    expect(readDeployment(environment).repository).toEqual({
      url: 'https://github.com/owner/name',
      branch: 'main',
    })
  })

  test('prefers the repository that is named', () => {
    const environment = {
      GITHUB_REPOSITORY: 'owner/name',
      SITE_REPOSITORY: 'https://git.example/a/b',
      SITE_BRANCH: 'trunk',
    }

    expect(readDeployment(environment).repository).toEqual({
      url: 'https://git.example/a/b',
      branch: 'trunk',
    })
  })
})

describe('editAddress', () => {
  const repository = { url: 'https://git.example/a/b', branch: 'main' }

  test('leads to the file', () => {
    expect(editAddress(repository, 'zh-hk/finance.md')).toBe(
      'https://git.example/a/b/edit/main/zh-hk/finance.md',
    )
  })

  test('is nothing where repository or file are unknown', () => {
    expect(editAddress(null, 'en/finance.md')).toBeNull()
    expect(editAddress(repository, '')).toBeNull()
  })
})
