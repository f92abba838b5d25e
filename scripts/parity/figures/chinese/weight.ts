import type { Weight } from '../types.ts'
import type { ChineseNumber } from './chinese-number.ts'

/**
 * A single numeral that counts nothing is mostly part of a name (三藩市, 四川);
 * one that sums up a list (A、B及C三個範疇) or points back (該三間) need not stand
 * in the other language.
 */
export function wordWeight(
  text: string,
  number: ChineseNumber,
  isCounting: boolean,
): Weight {
  const { value } = number
  if (number.form === 'digits')
    return value.eq(1) && !isCounting ? 'soft' : 'firm'
  if (value.lte(1) || number.pair) return 'soft'
  if (number.numerals === 1 && !isCounting) return 'soft'
  return value.eq(2) || (value.lte(12) && isSummary(text, number))
    ? 'small'
    : 'firm'
}

function isSummary(text: string, number: ChineseNumber): boolean {
  const lead = text.slice(Math.max(0, number.start - 60), number.start)
  const clause = lead.slice(lead.search(/[^，。；：！？,;:]*$/))
  return (
    /\d(?:年度?|[學学]年|的)?$/.test(clause) ||
    /[、及和與与]/.test(clause) ||
    /[該该這这此首其]$|上述$|有關$|有关$/.test(clause)
  )
}
