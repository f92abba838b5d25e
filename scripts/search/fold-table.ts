import { Converter } from 'opencc-js'

/**
 * Variants that are in use side by side in Hong Kong and that the dictionaries
 * below do not join, or join only in one direction.
 */
const VARIANTS =
  '裏裡 台臺 説說 綫線 着著 衞衛 羣群 爲為 産產 啓啟 污汙 峯峰 床牀 滙匯 雞鷄 麪麵 綉繡 温溫 脱脫 税稅 悦悅 閲閱 鋭銳 藴蘊 真眞 教敎 强強 内內 户戶 黄黃 查査 彦彥 顔顏 鄉鄕 即卽 既旣 概槪 恒恆 妝粧 糉粽 葱蔥 柜櫃 鎮鎭 值値 青靑 清淸 绿綠 録錄 歷歴 灶竈 鈎鉤 喫吃 牆墻 唇脣 踪蹤 菇菰'

const FIRST = 0x3400
const LAST = 0x9fff

/**
 * Which characters count as one: Simplified and Traditional forms, and the
 * variants of Hong Kong, Taiwan and elsewhere. Only what leads to a character
 * that the site uses is kept, so the table stays small.
 *
 * @param used Every character of the site's texts.
 * @returns Pairs without a space: each character, and the one that stands for
 *   it in the index.
 */
export function buildFoldTable(used: ReadonlySet<string>): string {
  return groupsOfEquals(used)
    .flatMap((group) => {
      const [chosen] = group.filter((character) => used.has(character))
      if (chosen === undefined) return []
      return group
        .filter((character) => character !== chosen)
        .filter((one) => used.has(one) || isTyped(one, chosen))
        .map((character) => character + chosen)
    })
    .join('')
}

/** What neither standard has, few can type, but for the Simplified form itself. */
function isTyped(character: string, chosen: string): boolean {
  return TYPED.has(character) || toSimplified(chosen) === character
}

const toSimplified = Converter({ from: 't', to: 'cn' })

const TYPED = new Set([
  ...charactersOf('gb2312', 0xb0, 0xf7),
  ...charactersOf('big5', 0xa4, 0xf9),
  ...VARIANTS,
])

/** The characters of a double-byte standard without what came later. */
function charactersOf(encoding: string, first: number, last: number): string[] {
  const decoder = new TextDecoder(encoding)
  const trails = Array.from({ length: 0xfe - 0x40 + 1 }, (_, at) => at + 0x40)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .flatMap((lead) =>
      trails.map((trail) => decoder.decode(Uint8Array.of(lead, trail))),
    )
    .filter((text) => [...text].length === 1)
}

function groupsOfEquals(used: ReadonlySet<string>): string[][] {
  const groups = new Map<string, string[]>()
  const join = (left: string, right: string): void => {
    const from = groups.get(left) ?? [left]
    const other = groups.get(right) ?? [right]
    if (from === other) return
    const joined = [...from, ...other]
    for (const character of joined) groups.set(character, joined)
  }
  for (const [left, right] of equalPairs(used)) join(left, right)
  return [...new Set(groups.values())]
}

function equalPairs(used: ReadonlySet<string>): [string, string][] {
  const converters = [
    toSimplified,
    Converter({ from: 'cn', to: 't' }),
    Converter({ from: 't', to: 'hk' }),
    Converter({ from: 't', to: 'tw' }),
  ]
  const characters = new Set([...allCharacters(), ...used])
  const converted = [...characters].flatMap((character) =>
    converters
      .map((convert) => convert(character))
      .filter((other) => other !== character && [...other].length === 1)
      .map((other): [string, string] => [character, other]),
  )
  const listed = VARIANTS.split(' ').map((pair): [string, string] => {
    const [left = '', right = ''] = pair
    return [left, right]
  })
  return [...converted, ...listed.filter(([left, right]) => left !== right)]
}

function allCharacters(): string[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) =>
    String.fromCharCode(FIRST + index),
  )
}
