import { describeReading, extractFigures } from '../figures/index.ts'

const ENGLISH = /^\s*(?:Chapter|Lecture|Lesson|Part)\s+(\d{1,3})\b/i
const CHINESE =
  /^\s*第\s?(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:章|篇|部分|[講讲]|[課课])/

/** `chapter 8` of "Chapter 8: Tools" and "第八章 工具"; null where there is none. */
export function chapterOf(title: string): string | null {
  const [, number] = ENGLISH.exec(title) ?? CHINESE.exec(title) ?? []
  const [figure] = number ? extractFigures(number, 'zh') : []
  return figure?.kind === 'point'
    ? `chapter ${describeReading(figure.reading)}`
    : null
}
