import { describe, expect, test } from 'vitest'
import { anchorsOf } from '../../../../../scripts/parity/pairing/anchors.ts'
import { page, pagePair } from '../../../../support/pages.ts'

/** The ids that each heading carries, by its title. */
function anchors(...lines: string[]): Record<string, readonly string[]> {
  const found = anchorsOf(page(lines))
  return Object.fromEntries([...found].map(([{ title }, ids]) => [title, ids]))
}

describe('anchorsOf', () => {
  test.each([
    ['a name', '# <a name="install"></a>安裝', ['install']],
    ['an id', "## <a class='x' id='install'></a>安裝", ['install']],
    ['two of them', '## <a name="a"></a><a name="b"></a>安裝', ['a', 'b']],
  ])('reads %s in HTML', (_, heading, ids) => {
    expect(anchors(heading)).toEqual({ 安裝: ids })
  })

  test.each(['{/* #install */}', '{/*install*/}'])('reads %s', (comment) => {
    expect(Object.values(anchors(`## 安裝 ${comment}`))).toEqual([['install']])
  })

  test('reads the attributes under a heading', () => {
    expect(anchors('### 安裝', '{: #install .wide}')).toEqual({
      安裝: ['install'],
    })
  })

  test.each([
    [
      'one that stands twice',
      ['## <a name="a"></a>甲', '## <a name="a"></a>乙'],
    ],
    ['a link', ['## [甲](/a) <a href="/b">乙</a>']],
    ['attributes further down', ['## 甲', '', '{: #a}']],
    ['a heading with an id in braces', ['## <a name="a"></a>甲 {#b}']],
    ['words before the first heading', ['<a name="a"></a>', '', '# 甲']],
  ])('takes no notice of %s', (_, lines) => {
    expect(anchors(...lines)).toEqual({})
  })
})

describe('pairPages', () => {
  test('pairs a heading with the one whose made id it carries', () => {
    const { sections } = pagePair(
      '# A {#a}\n\n### Add a field\n\n### Copy a field',
      '# 甲 {#a}\n\n#### <a name="copy-a-field"></a>複製欄位',
    )

    expect(
      sections.map(({ left, right }) => [left?.title, right?.title]),
    ).toEqual([
      ['A', '甲'],
      ['Add a field', undefined],
      ['Copy a field', '複製欄位'],
    ])
  })
})
