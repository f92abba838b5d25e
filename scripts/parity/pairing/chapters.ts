const ENGLISH = /^\s*(?:Chapter|Lecture|Lesson|Part)\s+(\d{1,3})\b/i
const CHINESE =
  /^\s*第\s?(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:章|篇|部分|[講讲]|[課课])/
const DIGITS = '一二三四五六七八九'

/** `chapter 8` of "Chapter 8: Tools" and "第八章 工具"; null where there is none. */
export function chapterOf(title: string): string | null {
  const [, number] = ENGLISH.exec(title) ?? CHINESE.exec(title) ?? []
  if (number === undefined) return null
  const value = /\d/.test(number) ? Number(number) : read(number)
  return `chapter ${value}`
}

/** Up to 九十九. */
function read(number: string): number {
  const [tens = '', ones = ''] = number.includes('十')
    ? number.split('十')
    : ['零', number]
  const digit = (text: string): number => DIGITS.indexOf(text) + 1
  return 10 * (tens === '' ? 1 : digit(tens)) + (ones === '' ? 0 : digit(ones))
}
