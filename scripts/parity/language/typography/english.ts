import { HAN, faultsAt } from './fault.ts'
import type { TypographyFault } from './fault.ts'

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '、': ',',
  '％': '%',
}

/** Chinese punctuation that no Chinese character touches. */
const FULL_WIDTH = new RegExp(
  `[，。；：？！（）、％](?<![${HAN}」』》].)(?![${HAN}「『《])`,
  'g',
)
const FULL_WIDTH_LATIN = /[０-９Ａ-Ｚａ-ｚ]+/g
/** Between words; before a word alone it is an option of a command. */
const DOUBLE_HYPHEN = /--(?:(?<=\w--)(?=\w)|(?<= --)(?= ))/g

/** What is wrong in English by this site's house style. */
export function findEnglishFaults(text: string): TypographyFault[] {
  return [
    ...faultsAt(text, FULL_WIDTH, ([found]) => ({
      variant: 'full-width',
      found,
      use: HALF_WIDTH[found] ?? found,
    })),
    ...faultsAt(text, FULL_WIDTH_LATIN, ([found]) => ({
      variant: 'full-width-digit',
      found,
      use: found.normalize('NFKC'),
    })),
    ...faultsAt(text, DOUBLE_HYPHEN, ([found]) => ({
      variant: 'dash',
      found,
      use: '–',
    })),
  ]
}
