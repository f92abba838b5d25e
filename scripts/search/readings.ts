import { getJyutpingList } from 'to-jyutping'
import { charactersOf } from '../../.vitepress/theme/elements/search/jyutping.ts'

/**
 * How a Chinese title is read, in context: 銀行 is ngan4 hong4.
 *
 * @returns A syllable for each character and the word itself for each Latin
 *   one, as in `AI zi3 nang4 tai2`; empty if a character has no reading.
 */
export function readingOf(title: string): string {
  const readings = new Map<number, string>()
  let index = 0
  for (const [piece, reading] of getJyutpingList(title)) {
    if (reading !== null) readings.set(index, reading)
    index += piece.length
  }
  const syllables: string[] = []
  let at = 0
  for (const piece of charactersOf(title)) {
    at = title.indexOf(piece, at)
    const isHan = /\p{Script=Han}/u.test(piece)
    const reading = isHan ? readings.get(at) : piece
    if (reading === undefined) return ''
    syllables.push(reading)
    at += piece.length
  }
  return syllables.join(' ')
}
