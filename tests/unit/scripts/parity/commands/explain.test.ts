import { describe, expect, test } from 'vitest'
import { command, memoryHost } from '../../../../support/host.ts'

async function said(line: string) {
  const host = memoryHost({})
  const code = await command(line, host)
  return { code, ...host.said }
}

describe('explain', () => {
  test('tells what a rule means, why, and what to do, with an example', async () => {
    const { code, out } = await said('explain section-level')

    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "section-level (error)

      A heading has another level than in the other language.

      Why: The level tells what belongs to what; the contents of the page differ where levels do.

      What to do: Use the same number of # on both sides.

      Example:
        ### Deepfakes {#deepfake-fraud}
        ## 深偽 {#deepfake-fraud}        → ### 深偽 {#deepfake-fraud}
      "
    `)
  })

  test('tells it in Chinese', async () => {
    const { out } = await said('explain section-level --lang zh-HK')

    expect(out).toMatch(/^section-level（?.*\n\n.*\n\n原因/)
  })

  test('tells how severe a rule is here', async () => {
    expect((await said('explain section-level')).out).toMatch(/\(error\)/)
  })

  test.each([
    ['explain', 'missing-page, missing-section'],
    ['explain stale links', 'missing-page, missing-section'],
    ['explain sale', 'stale'],
    ['explain nothing-like-it', 'missing-page, missing-section'],
  ])('refuses "%s" and says what there is', async (line, hint) => {
    const { code, out, error } = await said(line)

    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(hint)
  })

  test('guesses only what is near', async () => {
    const near = await said('explain sale')
    const far = await said('explain nothing-like-it')

    expect(near.error).toContain('Did you mean')
    expect(far.error).not.toContain('Did you mean')
    expect(far.error).not.toContain('null')
  })
})

describe('help', () => {
  test.each(['help', '--help', '-h', 'check --help'])(
    'says on "%s" how the command is called',
    async (line) => {
      const { code, out, error } = await said(line)

      expect([code, error]).toEqual([0, ''])
      expect(out).toContain('pretty, json, github, sarif, markdown')
      expect(out).toContain('en, zh-HK')
      expect(out).toContain('missing-page, missing-section')
    },
  )
})
