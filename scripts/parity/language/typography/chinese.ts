import { findBracketFaults } from './brackets.ts'
import { HAN, faultsAt } from './fault.ts'
import type { TypographyFault } from './fault.ts'
import { findQuotationFaults } from './quotation-marks.ts'

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
}

/** Between two Chinese characters; what follows may stand after a space. */
const BETWEEN_HAN = new RegExp(
  `[,.;:?!](?<=[${HAN}」』》）].)(?= ?[${HAN}「『《（])`,
  'g',
)
/** After a Chinese character, whatever comes next, save a name as in 頁.md. */
const AFTER_HAN = new RegExp(
  `(?:[,;:?!]|\\.(?![A-Za-z0-9.]))(?<=[${HAN}」』》）].)|[,;](?<=[A-Za-z0-9%].)(?=[${HAN}「『《（])`,
  'g',
)
const SPACE = new RegExp(
  `[${HAN}] +(?=[A-Za-z0-9$€£])|[A-Za-z0-9%] +(?=[${HAN}])|[${HAN}] +(?=[${HAN}])`,
  'g',
)
const FULL_WIDTH_LATIN = /[０-９Ａ-Ｚａ-ｚ]+/g
const ELLIPSIS = new RegExp(
  `\\.(?<=[${HAN}].)\\.{2,}|…(?<=[${HAN}].)(?!…)|\\.(?<!\\..)\\.{2,}(?=[${HAN}])|。{2,}`,
  'g',
)

/** What is wrong in Chinese of any style. */
export function findCommonFaults(
  text: string,
  isTraditional: boolean,
): TypographyFault[] {
  return [
    ...faultsAt(text, BETWEEN_HAN, asFullWidth),
    ...findBracketFaults(text, false),
    ...(isTraditional ? findQuotationFaults(text, false) : []),
  ]
}

/** What this site's house style does not allow in Chinese. */
export function findHouseFaults(text: string): TypographyFault[] {
  return [
    ...faultsAt(text, AFTER_HAN, asFullWidth),
    ...findBracketFaults(text, true),
    ...findQuotationFaults(text, true),
    ...faultsAt(text, SPACE, withoutSpace(text)),
    ...faultsAt(text, FULL_WIDTH_LATIN, asHalfWidth),
    ...faultsAt(text, ELLIPSIS, ([found]) => ({
      variant: 'ellipsis',
      found,
      use: '……',
    })),
  ]
}

function asFullWidth([found]: RegExpExecArray): Omit<TypographyFault, 'start'> {
  return { variant: 'half-width', found, use: FULL_WIDTH[found] ?? found }
}

function asHalfWidth([found]: RegExpExecArray): Omit<TypographyFault, 'start'> {
  const use = found.normalize('NFKC')
  return { variant: 'full-width-digit', found, use }
}

/** The message shows the character on either side of the space. */
function withoutSpace(
  text: string,
): (match: RegExpExecArray) => Omit<TypographyFault, 'start'> {
  return ({ 0: before, index }) => {
    const found = before + text.charAt(index + before.length)
    return { variant: 'space', found, use: found.replace(/ +/, '') }
  }
}
