import type { Qualifier } from '../types.ts'

const PATTERNS: readonly (readonly [Qualifier, string])[] = [
  [
    'bound',
    '至少|最少|起碼|不下|不少於|不少于|不多於|不超過|不超过|不逾|最多|多達|高達|不足|少於|少于|低於|低于|不到|未滿|未满|[達达]',
  ],
  ['about', '[約约]|大概|估計|估计|差不多'],
  ['under', '近|將近|将近|幾乎'],
  [
    'over',
    '[逾超]|(?<![筆笔])[過过]|多於|多于|高於|高于|突破|(?<![線线晚網网早以地海天路車车場场])上(?!有)',
  ],
]
const BEFORE = PATTERNS.map(
  ([qualifier, words]) => [qualifier, behind(words)] as const,
)
/** Before most figures stands none of them. */
const ANY_BEFORE = behind(PATTERNS.map(([, words]) => words).join('|'))
const AFTER: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'over',
    /^(?:有多|\s?[多餘余](?![於于少過过數数樣样媒功種种元])[\u4e00-\u9fff])/,
  ],
  ['about', /^(?:左右|上下)/],
  ['bound', /^(?:以下|或以下|以內|以内)/],
]
const INSIDE =
  /\d[多餘余幾几]|[十百千萬万億亿][多餘余幾几]|[多餘余][成%倍元年個个]/

/** What the Chinese words around and inside a figure say of its exactness. */
export function chineseQualifier(
  text: string,
  start: number,
  end: number,
): Qualifier {
  if (INSIDE.test(text.slice(start, end))) return 'over'
  const lead = text.slice(Math.max(0, start - 10), start)
  if (ANY_BEFORE.test(lead)) {
    const found = BEFORE.find(([, pattern]) => pattern.test(lead))
    if (found) return found[0]
  }

  const rest = text.slice(end, end + 4)
  return AFTER.find(([, pattern]) => pattern.test(rest))?.[0] ?? 'exact'
}

/** Right before a figure, but for its currency. */
function behind(words: string): RegExp {
  return new RegExp(
    `(?:${words})[有为為達达]?\\s?(?:[A-Z]{0,3}\\$|港[幣币]|人民[幣币])?\\s?$`,
  )
}
