import { describe, expect, test } from 'vitest'
import { finishHtml } from '../../../.vitepress/html.ts'

const HEAD =
  '<meta charset="utf-8">\n<title>404</title>\n<script src="/a.js"></script>'
const POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">'

describe('finishHtml', () => {
  test('puts the policy before everything that it is for', () => {
    expect(finishHtml(`${HEAD}\n${POLICY}`, null)).toBe(
      HEAD.replace('\n', `\n${POLICY}\n`),
    )
  })

  test('takes out the renderer’s marks and no other comment', () => {
    const html = '<p><!--[-->a<!--]--><!----><!-- b --></p>'

    expect(finishHtml(html, null)).toBe('<p>a<!-- b --></p>')
  })

  test('fills the error page, whatever signs its words hold', () => {
    const html = `${HEAD}<div id="app"></div>`
    const errorPage = { title: 'Not here', content: '<p>$& $1</p>' }

    expect(finishHtml(html, errorPage)).toContain(
      '<div id="app"><p>$& $1</p></div>',
    )
    expect(finishHtml(html, errorPage)).toContain('<title>Not here</title>')
  })
})
