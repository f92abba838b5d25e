import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../../../../scripts/parity/ledger/fingerprint.ts'
import { section } from '../../../../support/pages.ts'

const print = (text: string) => fingerprint(section(text))
const base =
  '## Fraud {#fraud}\n\nLosses fell by **11.3%**, to [HK$8 billion](https://a.hk/x).[@a; @b]\n\n- one\n- two\n'

describe('fingerprint', () => {
  test('is 16 hexadecimal digits', () => {
    expect(print(base)).toMatch(/^[0-9a-f]{16}$/)
  })

  test.each([
    ['white space', base.replace('Losses fell', 'Losses  fell  ')],
    ['a hard wrap', base.replace('Losses fell', 'Losses\nfell')],
    ['emphasis marks', base.replaceAll('**', '_')],
    ['emphasis taken away', base.replaceAll('**', '')],
    ['the marker of a list', base.replaceAll('- ', '* ')],
    ['a loose list', base.replace('one\n', 'one\n\n')],
    ['the id', base.replace('{#fraud}', '{#other}')],
    ['the level', base.replace('## ', '### ')],
    [
      'a heading underlined',
      base.replace('## Fraud {#fraud}', 'Fraud {#fraud}\n---'),
    ],
    ['the order of sources', base.replace('[@a; @b]', '[@b; @a]')],
    ['sources in two marks', base.replace('[@a; @b]', '[@a][@b]')],
    ['a comment', base.replace('- one', '<!-- note -->\n\n- one')],
    [
      'the style of a link',
      base.replace('(https://a.hk/x)', '[1]') + '\n[1]: https://a.hk/x\n',
    ],
    ['composed and decomposed letters', base],
  ])('does not see %s', (_, edited) => {
    expect(print(edited.normalize('NFD'))).toBe(print(base))
  })

  test.each([
    ['a hard wrap', '近七成\n銀行'],
    ['a space by Latin letters', '近七成 銀行'],
  ])('does not see %s in Chinese', (_, edited) => {
    expect(print(`# 甲\n\n${edited}`)).toBe(print('# 甲\n\n近七成銀行'))
  })

  test.each([
    ['the heading', base.replace('Fraud', 'Deception')],
    ['a figure', base.replace('11.3', '11.4')],
    ['a word', base.replace('fell', 'rose')],
    ['the target of a link', base.replace('a.hk/x', 'a.hk/y')],
    ['a source', base.replace('@b', '@c')],
    ['a source taken away', base.replace('; @b', '')],
    ['a list item', base.replace('- two\n', '')],
    ['an item made a paragraph', base.replace('- two', '\ntwo')],
    ['an item moved down a level', base.replace('- two', '  - two')],
    ['a code block', `${base}\n\`\`\`\na\n\`\`\``],
    ['an image', `${base}\n![a](a.png)`],
    ['a directive', `${base}\n::chart[a]`],
    ['spaces between English words', base.replace('Losses fell', 'Lossesfell')],
    ['two paragraphs made one', `${base}\na\n\nb`],
    [
      'the language of the section',
      base.replace('{#fraud}', '{#fraud lang=yue-Hant-HK}'),
    ],
  ])('sees %s', (_, edited) => {
    expect(print(edited)).not.toBe(print(base))
  })

  test('sees the space within code', () => {
    expect(print('# A\n\n```\na  b\n```')).not.toBe(
      print('# A\n\n```\na b\n```'),
    )
  })

  test('tells content from one kind of place to another', () => {
    expect(print('# A\n\n> a')).not.toBe(print('# A\n\na'))
    expect(print('# A\n\n[a](b)')).not.toBe(print('# A\n\na (b)'))
  })
})

describe('fingerprint at the edges of words', () => {
  test.each([
    ['another picture', '![a](a.png)', '![a](b.png)'],
    ['other words for a picture', '![a](a.png)', '![b](a.png)'],
    ['another tag', '<b>a</b>', '<i>a</i>'],
    ['how code begins', '```\n  a\n```', '```\na\n```'],
    ['the language of code', '```ts\na\n```', '```js\na\n```'],
  ])('sees %s', (_, one, other) => {
    expect(print(`# A\n\n${one}`)).not.toBe(print(`# A\n\n${other}`))
  })

  test.each([
    ['how code ends', '```\na\n```', '```\na\n\n```'],
    ['space around words in a cell', '| a |\n|-|\n| b |', '|a|\n|-|\n|  b  |'],
    ['where an image breaks its words', '![a b](a.png)', '![a\nb](a.png)'],
    ['a source named twice', 'A.[@a] B.[@a]', 'A.[@a] B.'],
  ])('does not see %s', (_, one, other) => {
    expect(print(`# A\n\n${one}`)).toBe(print(`# A\n\n${other}`))
  })
})
