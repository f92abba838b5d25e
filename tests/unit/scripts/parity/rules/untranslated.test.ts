import { describe, expect, test } from 'vitest'
import { page as readPage, pagePair } from '../../../../support/pages.ts'
import { ruleContext } from '../../../../support/context.ts'
import { pairPages } from '../../../../../scripts/parity/pairing/pair-trees.ts'
import { untranslated } from '../../../../../scripts/parity/rules/untranslated.ts'

const context = ruleContext()
const sentence =
  'The banks in the city have used the system since it was opened.'
const copy = {
  variant: 'copied',
  excerpt: 'The banks in the city have used the syst…',
}

function found(left: string, right: string, heading = '甲 {#a}'): unknown[] {
  const page = pagePair(`# A {#a}\n\n${left}`, `# ${heading}\n\n${right}`)
  return untranslated
    .check(page, context)
    .map(({ locale, line, args }) => [locale, line, args])
}

describe('untranslated', () => {
  test('reports English copied to the Chinese page', () => {
    expect(found(sentence, sentence)).toEqual([['zh-hk', 3, copy]])
  })

  test.each([
    'is_the_field_in_a_file has_to_be_set if_it_is_not',
    '@is-not-of (The One That Is of All Who Have Been)',
    '[!UICONTROL Apply unique images by attribute to each of the SKUs]',
    'acme.target.applyOffers(the_offer) and acme.target.getOffers() in a.b.c',
  ])('lets the words of a program stand: %s', (words) => {
    expect(found(words, words)).toEqual([])
  })

  test('lets the title of a change stand in a list of changes', () => {
    const entry = `- ${sentence} ([#12](https://a.hk/a/b/pull/12))`

    expect(found(entry, entry)).toEqual([])
    expect(found(entry.slice(2), entry.slice(2))).toHaveLength(1)
    expect(found(entry, entry.replace('/pull', ''))).toHaveLength(1)
  })

  test.each([
    'Chan, A., et al. On the use of agents in the banks of the city. 2025.',
    'Anna Chan: On the use of agents in the banks. arXiv:2305.16291',
    'Anna Chan: On the use of agents in the banks. doi:10.1000/182',
  ])('lets the work %j stand', (work) => {
    expect(found(work, work)).toEqual([])
  })

  test('lets the title of a linked work stand', () => {
    const title = 'Anna Chan Why the harness of an agent matters'
    const link =
      '[Anna Chan: Why the harness of an agent matters](https://a.hk)'

    expect(found(`${link}\n\n1. ${title}`, `${link}\n\n1. ${title}`)).toEqual(
      [],
    )
    expect(found(`Read:\n\n1. ${title}`, `閱讀：\n\n1. ${title}`)).toHaveLength(
      1,
    )
  })

  test('reports English of its own on the Chinese page', () => {
    const other = 'It is not known how many of the banks still use the system.'

    expect(found(sentence, other)).toMatchObject([
      ['zh-hk', 3, { variant: 'wrong-language' }],
    ])
  })

  test('reports Chinese on the English page', () => {
    expect(
      found('本地銀行自系統啟用以來一直使用。', '另一段文字。'),
    ).toMatchObject([['en', 3, { variant: 'wrong-language' }]])
  })

  test.each([
    ['a list item', `- ${sentence}`],
    ['a cell', `| 甲 | 乙 |\n|-|-|\n| 銀行 | ${sentence} |`],
  ])('reads %s', (_, right) => {
    expect(found('Text.', right)).toHaveLength(1)
  })

  test.each([
    ['a name', 'Hong Kong University of Science and Technology'],
    ['a list of products', 'GPT-4, Claude, Gemini, DeepSeek and Qwen'],
    ['labels', 'AI in Hong Kong'],
    ['code', '`the system is in the box of the bank and has it`'],
    ['a quotation', '> The system is in the box and has been used by banks.'],
    ['quoted words', '"The system is in the box and has been used by banks."'],
    [
      'a title',
      '[The system that was built for the banks of the city](https://a.hk/)',
    ],
    ['an address', 'https://a.hk/the-system-is-in-the-box-of-the-bank'],
    ['numbers', '1, 2, 3'],
    ['a file', '[!INCLUDE [it is in the box if the bank has it](a.md)]'],
    ['a snippet', '<<< @/the-box/with/snippets of the region.js'],
    [
      'a checksum of a file in the archive',
      'SHA512: bf0e39e5add532ca338095ad6eaaafbe4f84cc9df1e8d4bad986c44e17614623430c2670d9751865e8d645cb483007d5473be82536b985ccab40a7dde72c4161',
    ],
    ['a module pulled in', "import TheBoxOfTheBank from '@theme/the/Box';"],
    [
      'code between tags of a template',
      '{% highlight ruby %} it is in the box if the bank has it {% endhighlight %}',
    ],
    [
      'code after such a tag',
      '{% highlight ruby %}\nthe box is in the bank so it has',
    ],
    [
      'mixed text',
      '銀行使用the system in the box of the bank已有多年，效果不錯，客戶滿意',
    ],
  ])('is silent on %s', (_, text) => {
    expect(found(text.replace(/[\u4e00-\u9fff，]/g, ''), text)).toEqual([])
  })

  test('reads on after code between tags of a template', () => {
    const code = '{% raw %} a {% endraw %}'

    expect(found(sentence, `${code} ${sentence}`)).toHaveLength(1)
  })

  test('is silent on Chinese names within English', () => {
    expect(
      found(
        'The app 防騙視伏器 and the office (香港金融管理局) help.',
        '文字。',
      ),
    ).toEqual([])
  })

  test('judges a section by the language that its heading declares', () => {
    expect(found(sentence, sentence, '甲 {#a lang=en}')).toEqual([])
  })

  test('knows copies between languages of one script', () => {
    const french = { code: 'fr', dir: 'fr' }
    const english = { code: 'en', dir: 'en' }
    const page = pairPages(
      { locale: english, page: readPage(`# A {#a}\n\n${sentence}\n\nVue`) },
      {
        locale: french,
        page: readPage(`# A {#a}\n\n${sentence}\n\nVue`, french),
      },
    )

    expect(untranslated.check(page, context)).toMatchObject([
      { locale: 'fr', line: 3, args: { variant: 'copied' } },
    ])
  })
})

describe('untranslated between other languages', () => {
  /** Which side the same words are reported on, if any. */
  function copied(
    left: string,
    right: string,
    text = sentence,
    other = text,
  ): unknown[] {
    const side = (code: string, words: string) => {
      const locale = { code, dir: code }
      return { locale, page: readPage(`# A {#a}\n\n${words}`, locale) }
    }
    const page = pairPages(side(left, text), side(right, other))
    return untranslated.check(page, context).map(({ rule, locale, args }) => {
      if (!('variant' in args)) throw new Error('There is a variant.')
      return [rule, locale, args.variant]
    })
  }

  test.each([
    ['en', 'fr', 'fr'],
    ['fr', 'en', 'fr'],
    ['fr', 'de', 'de'],
    ['zh-HK', 'en', 'zh-HK'],
    ['en', 'zh-HK', 'zh-HK'],
  ])(
    'takes the same words in %s and %s for a copy in %s',
    (one, two, where) => {
      expect(copied(one, two)).toEqual([['untranslated', where, 'copied']])
    },
  )

  test('cannot tell who copied within one language', () => {
    expect(
      copied('zh-HK', 'zh-TW', '銀行自啟用以來一直使用這個系統。'),
    ).toEqual([])
    expect(copied('en', 'en')).toEqual([])
  })

  test('takes English on two Chinese sides for the wrong language', () => {
    expect(copied('zh-HK', 'zh-TW')).toEqual([
      ['untranslated', 'zh-HK', 'wrong-language'],
      ['untranslated', 'zh-TW', 'wrong-language'],
    ])
  })

  test('takes a copy of five words for one, and of four for a name', () => {
    expect(copied('en', 'fr', 'one two three four five')).toHaveLength(1)
    expect(copied('en', 'fr', 'one two three four')).toEqual([])
    expect(copied('en', 'fr', '`one` two three `x` four five')).toEqual([])
  })

  test('reads English that stands beside a little Chinese', () => {
    const beside = `${sentence} ${sentence} 銀行`

    expect(copied('en', 'zh-HK', 'Text.', beside)).toEqual([
      ['untranslated', 'zh-HK', 'wrong-language'],
    ])
    expect(
      copied('en', 'zh-HK', 'Text.', `${sentence} 銀行自啟用以來一直使用。`),
    ).toEqual([])
  })

  test('reads every cell of a row, however Chinese the others are', () => {
    const row = (cell: string) =>
      `| 甲 | 乙 |\n|-|-|\n| ${'銀行'.repeat(30)} | ${cell} |`

    expect(copied('en', 'zh-HK', 'Text.', row(sentence))).toHaveLength(1)
    expect(copied('en', 'zh-HK', 'Text.', row('文字'))).toEqual([])
  })
})
