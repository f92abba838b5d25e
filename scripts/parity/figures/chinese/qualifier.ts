import type { Qualifier } from '../types.ts'

const MONEY = '(?:[A-Z]{0,3}\\$|港幣|港币|人民幣|人民币)?\\s?'
const BEFORE: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'about',
    new RegExp(
      `(?:約|约|大約|大约|大概|左右|估計|估计|達|达|最多|多達|高達)${MONEY}$`,
    ),
  ],
  [
    'under',
    new RegExp(
      `(?:近|接近|將近|将近|不足|少於|少于|低於|低于|不到|未滿|未满|不逾|以內)${MONEY}$`,
    ),
  ],
  [
    'over',
    new RegExp(
      `(?:逾|超過|超过|超|多於|多于|高於|高于|過|过|至少|最少|不少於|不少于|突破|上)${MONEY}$`,
    ),
  ],
]
const AFTER: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'over',
    /^(?:以上|或以上|之上|有多|多[個名間宗項人家種次萬億]|餘[個名間宗項人家種次萬億])/,
  ],
  ['about', /^(?:左右|上下)/],
  ['under', /^(?:以下|或以下|以內)/],
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
  const found = BEFORE.find(([, pattern]) => pattern.test(lead))
  if (found) return found[0]

  const rest = text.slice(end, end + 4)
  return AFTER.find(([, pattern]) => pattern.test(rest))?.[0] ?? 'exact'
}
