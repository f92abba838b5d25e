import { describe, expect, test } from 'vitest'
import { unsafeMarkup } from '../../../../../scripts/parity/rules/unsafe-markup.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pagePair } from '../../../../support/pages.ts'

function found(markdown: string, context = ruleContext()): unknown[] {
  return unsafeMarkup
    .check(pagePair(markdown, '# 甲 {#a}'), context)
    .map(({ line, column, args }) => [
      line,
      column,
      'found' in args ? args.found : null,
    ])
}

describe('unsafe-markup', () => {
  test.each([
    ['{{ 1 + 1 }}', [3, 3, '{{ 1 + 1 }}']],
    ['open {{ only', [3, 8, '{{']],
    ['a <b>word</b>', [3, 5, '<b>']],
    ['<script setup>\nx\n</script>', [3, 3, '<script setup>']],
    ['<img src=x onerror=alert(1)>', [3, 3, '<img src=x onerror=alert(1)>']],
    ['[x](javascript:alert)', [3, 5, '](javascript:alert']],
    ['a {onclick=alert(1)}', [3, 5, '{onclick=alert(1)}']],
    ['a {.b @click=c}', [3, 5, '{.b @click=c}']],
  ])('reports %s', (text, [line, column, written]) => {
    expect(found(`# A {#a}\n\n* ${text}`)).toContainEqual([
      line,
      column,
      written,
    ])
  })

  test('reports files pulled in', () => {
    expect(
      found('# A {#a}\n\n<!-- @include: ./b.md -->\n\n<<< ./c.ts'),
    ).toMatchObject([
      [5, 1, '<<< ./c.ts'],
      [3, 1, expect.stringContaining('@include')],
    ])
  })

  test('reports markup in headings', () => {
    expect(found('# A <i>b</i> {{ c }} {#a}')).toEqual([
      [1, 5, '<i>'],
      [1, 9, '</i>'],
      [1, 14, '{{ c }}'],
    ])
  })

  test('reports keys that steer the site', () => {
    expect(found('---\ntitle: A\nlayout: home\n---\n# A {#a}')).toEqual([
      [3, 1, 'layout:'],
    ])
  })

  test.each([
    '`{{ a }}` and `<b>`',
    '```vue\n<script>{{ a }}</script>\n```',
    '<!-- parity: waive -->',
    'a < b and c > d, {a}, (1) [b](./c)',
  ])('is silent on %s', (text) => {
    expect(found(`# \`<b>\` {#a}\n\n${text}`)).toEqual([])
  })

  test('leaves other people’s pages alone', () => {
    const context = ruleContext({ requiresIds: false })

    expect(found('# A\n\n<b>{{ x }}</b>', context)).toEqual([])
  })
})

describe('unsafe-markup on tags and addresses', () => {
  const only = (text: string) => found(`# A {#a}\n\n${text}`)

  test('names a tag once, without its end', () => {
    expect(only('a <b>word</b> and <i>more</i>')).toEqual([
      [3, 3, '<b>'],
      [3, 19, '<i>'],
    ])
  })

  test('names the end of a tag that stands alone', () => {
    expect(only('a word</b>')).toEqual([[3, 7, '</b>']])
  })

  test('names an image that carries its data', () => {
    expect(only('a ![x](data:image/png;base64,AAAA)')).toEqual([
      [3, 8, 'data:image/png;base64,AAAA'],
    ])
    expect(only('[x](data:image/png;base64,AAAA)')).toEqual([
      [3, 5, 'data:image/png;base64,AAAA'],
    ])
    expect(only('![x](a.png) [y](/data:x)')).toEqual([])
  })

  test('shows the beginning of what is long, and its first line', () => {
    const long = `<div class="${'a'.repeat(100)}">`

    expect(only(`${long}\n</div>`)).toEqual([[3, 1, long.slice(0, 60)]])
    expect(only('  <div\n  class="a">')).toEqual([[3, 3, '<div']])
  })

  test('names the rule', () => {
    const [one] = unsafeMarkup.check(
      pagePair('# A {#a}\n\n<b>', '# 甲 {#a}'),
      ruleContext(),
    )

    expect(one).toMatchObject({
      rule: 'unsafe-markup',
      section: 'a',
      locale: 'en',
    })
  })
})
