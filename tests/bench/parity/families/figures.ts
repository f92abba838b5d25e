import type { Family } from '../scenario.ts'
import { replaceFirst, substitutionFamily } from './substitution.ts'

/** Each digit gives way to another that is never itself and never a zero. */
function otherDigit(digit: string): string {
  return digit === '9' ? '4' : String(Number(digit) + 1)
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const MONTH_AND_YEAR = new RegExp(`\\b(${MONTHS.join('|')})(?= \\d{4})`)

function laterMonth(month: string): string {
  return MONTHS[(MONTHS.indexOf(month) + 5) % 12] ?? month
}

/** Figures of one side made wrong, each in a way that slips happen. */
export const figureFamilies: readonly Family[] = [
  substitutionFamily({
    id: 'changed-number',
    rules: ['figures'],
    substitute: {
      left: replaceFirst(
        /(?<![\d.,-])\d[\d,]{2,}(?!\s?%|[\d.,-]*\s?(?:per cent|million|billion))(?=[ ,;)])/,
        numberChanged,
      ),
      right: replaceFirst(
        /(?<![\d.,])\d[\d,]{2,}(?=[間名宗個項人次部輛支件所種家])/,
        numberChanged,
      ),
    },
  }),
  substitutionFamily({
    id: 'changed-unit',
    rules: ['figures'],
    substitute: {
      left: replaceFirst(/\b(million|billion)\b/, ([unit]) =>
        unit === 'million' ? 'billion' : 'million',
      ),
      right: replaceFirst(/(?<=\d)(億|萬)(?!億)/, ([unit]) =>
        unit === '億' ? '萬' : '億',
      ),
    },
  }),
  substitutionFamily({
    id: 'changed-currency',
    rules: ['figures'],
    substitute: {
      left: replaceFirst(/HK\$(?=\d)/, () => 'US$'),
      right: replaceFirst(/(?<=\d[億萬]?)(?:港元|元)/, () => '美元'),
    },
  }),
  substitutionFamily({
    id: 'changed-date',
    rules: ['figures'],
    substitute: {
      left: replaceFirst(MONTH_AND_YEAR, ([month]) => laterMonth(month)),
      right: replaceFirst(/(?<=\d{4}年)\d{1,2}(?=月)/, ([month]) =>
        String(((Number(month) + 4) % 12) + 1),
      ),
    },
  }),
  substitutionFamily({
    id: 'changed-percentage',
    rules: ['figures'],
    substitute: {
      left: replaceFirst(/\d(?=(?:\.\d+)?%)/, ([digit]) => otherDigit(digit)),
      right: replaceFirst(/\d(?=(?:\.\d+)?%)/, ([digit]) => otherDigit(digit)),
    },
  }),
]

function numberChanged([number]: RegExpExecArray): string {
  return number.replace(/\d/, otherDigit)
}
