import { compileTemplate } from 'vue/compiler-sfc'
import { describe, expect, test } from 'vitest'
import {
  restoreLessThan,
  withoutMarkup,
} from '../../../../.vitepress/markdown/untrusted.ts'
import { renderPage } from '../../../support/site-page.ts'

/** Components that the Markdown itself puts on a page. */
const OURS = new Set(['PageFacts', 'KeyFigures', 'ChapterList'])

describe('a hostile page', () => {
  test.each([
    ['braces', 'Secret: {{ process.env.HOME }}'],
    ['braces in code', '`{{ 1 + 1 }}` and\n\n```js\n{{ 1 + 1 }}\n```'],
    ['escaped braces', String.raw`\{\{ 1 \}\} {\{ 1 }}`],
    ['braces as entities', '&#123;&#123; 1 }} &lbrace;&lbrace; 1 }}'],
    ['braces in a title', '# {{ 1 }} {#x}\n\n## {{ 2 }} {#y}'],
    ['braces in a link', '[{{ 1 }}](/en/ "{{ 2 }}") <https://a.example/{{3}}>'],
    ['a script', '<script>globalThis.hacked = 1</script>'],
    ['a script set up', '<script setup>\nimport "node:fs"\n</script>'],
    ['a client script', 'Text <script client>hacked = 1</script> text'],
    [
      'a script in a title',
      '## </script><script client>hacked=1</script> {#x}',
    ],
    ['a style', '<style>* { display: none }</style>'],
    ['a component', '<component :is="\'script\'" v-html="1" />'],
    ['a directive', '<p v-html="1" @click="hacked" :title="2">x</p>'],
    ['an end of the template', '</div></template><script>1</script>'],
    ['attributes on a heading', '## x {#x v-html="1" onclick="hacked"}'],
    ['attributes on text', 'text {v-html="1"} *text*{@click="1"}'],
    [
      'an address that runs',
      '[a](javascript:alert(1)) [b](vbscript:x) [c](data:text/html,x)',
    ],
    ['quotes in a title', '[a](/en/ "\\" v-html=\\"1\\" x=\\"")'],
    ['an image', '![x](x.png){onerror="hacked"} ![" onerror="1](y.png)'],
    ['an image of a file', '![x](../../package.json)'],
    ['a container', '::: tip {{ 1 }}\n<b v-html="1">x</b>\n:::'],
    [
      'a container without compiler',
      '::: v-pre\n{{ 1 }}\n:::\n\n::: raw\n{{ 1 }}\n:::',
    ],
    ['an included file', '<!--@include: ../../package.json-->'],
    ['a snippet', '<<< ../../package.json\n\n<<< @/package.json{1,2}'],
    ['a table of contents', '[[toc]]\n\n## <b v-html="1">x</b> {#x}'],
    ['a code title', '```js [<b v-html="1">]\nx\n```'],
    ['a code language', '```"><script>1</script>\nx\n```'],
    ['a comment', 'a <!-- {{ 1 }} <script>1</script> --> b'],
    ['an open comment', 'a <!-- b\n\nc <script>1</script>'],
    ['parameters', '__VP_PARAMS_START{"a":1}__VP_PARAMS_END__ {{ 1 }}'],
  ])('gets nothing run through %s', async (_name, text) => {
    const { html } = await renderPage(`# Title {#title}\n\nLead.\n\n${text}\n`)

    expect(activePartsOf(html)).toEqual([])
    expect(html).not.toMatch(/<(?:script|style|img|template)\b|<\/template>/)
    expect(html).not.toContain('ai-in-hong-kong')
  })

  test('cannot be a program by its front matter', async () => {
    const page =
      '---js\n{ title: (globalThis.hacked = "yes") }\n---\n\n# A {#a}\n'

    await expect(renderPage(page)).rejects.toThrow('en/page.md:1')
    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined()
  })

  test('cannot be a program after its front matter either', async () => {
    await renderPage('---\ntitle: A\n---\n---js\nglobalThis.hacked = 1\n---\n')

    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined()
  })

  test('says only what it may in its front matter', async () => {
    const { facts } = await renderPage(
      '---\ntitle: A\nlayout: home\nhead: [[script, {}, "1"]]\ndescription: [1]\n---\n\n# A {#a}\n',
    )

    expect(facts.title).toBe('A')
    expect(facts).not.toHaveProperty('layout')
    expect(facts).not.toHaveProperty('head')
    expect(facts).not.toHaveProperty('description')
  })

  test('shows HTML as text and drops comments', async () => {
    const { html } = await renderPage('a <b>b</b> <!-- c --> d\n')

    expect(html.trim()).toBe('<p>a &lt;b&gt;b&lt;/b&gt;  d</p>')
  })

  test('keeps the text of an image', async () => {
    const { html } = await renderPage('![A map](map.png)\n')

    expect(html.trim()).toBe('<p>A map</p>')
  })
})

describe('activePartsOf', () => {
  test('finds what would run', () => {
    const html = '<b v-text="1" onclick="2" /><i>{{ 3 }}</i><Foo />'

    expect(activePartsOf(html)).toEqual(['text', 'onclick', '{{ 3 }}', 'Foo'])
  })
})

describe('withoutMarkup', () => {
  test('hides the sign that opens a tag, however deep, until the page is done', () => {
    const data = { title: '</script><script>', list: [{ deep: '<b>' }] }

    const hidden = JSON.stringify(withoutMarkup(data))

    expect(hidden).not.toContain('<')
    expect(restoreLessThan(hidden)).toBe(
      JSON.stringify(data).replaceAll('<', '&lt;'),
    )
  })
})

/** What of a template the compiler would run: expressions, directives, components. */
function activePartsOf(html: string): string[] {
  const { ast, errors } = compileTemplate({
    source: `<div>${html}</div>`,
    filename: 'page.md',
    id: 'page',
    ssr: false,
    compilerOptions: { hoistStatic: false },
  })
  const found = errors.map(String)
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, tag, props, children, loc } = node as Record<string, unknown>
    const source = (loc as { source?: string } | undefined)?.source ?? ''
    if (type === 5) found.push(source)
    if (typeof tag === 'string' && /[A-Z]/.test(tag) && !OURS.has(tag)) {
      found.push(tag)
    }
    for (const prop of (props as { type: number; name: string }[]) ?? []) {
      if (prop.type === 7 || prop.name.startsWith('on')) found.push(prop.name)
    }
    for (const child of (children as unknown[]) ?? []) visit(child)
  }
  visit(ast)
  return found
}
