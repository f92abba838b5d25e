import { isUtf8 } from 'node:buffer'
import type { ReadProblem, SourceFile } from './model.ts'

export type FileName = Pick<SourceFile, 'locale' | 'path' | 'file'>

/**
 * Turns a page's bytes into text: byte order mark removed, line ends made
 * `\n`. Wherever the bytes come from: the disk, or an earlier commit.
 */
export function decodeFile(
  name: FileName,
  bytes: Buffer,
): SourceFile | ReadProblem {
  const bad = firstBadByte(bytes)
  if (bad !== null) {
    const byte = `0x${(bytes[bad] ?? 0).toString(16).padStart(2, '0')}`
    const place = placeOf(bytes, bad)
    return { ...name, ...place, reason: 'encoding', detail: byte }
  }
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  if (text.trim() === '') {
    return { ...name, line: 1, column: 1, reason: 'empty', detail: '' }
  }
  return { ...name, text }
}

function placeOf(bytes: Buffer, at: number): { line: number; column: number } {
  const before = bytes
    .subarray(0, at)
    .toString('utf8')
    .split(/\r\n?|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Position of the first byte that is not UTF-8, or is NUL; null if none. */
function firstBadByte(bytes: Buffer): number | null {
  const nul = bytes.indexOf(0)
  if (isUtf8(bytes)) return nul === -1 ? null : nul
  // Nothing says where. What is made of the good part is as long as the good
  // part; the first difference is the bad byte.
  const again = Buffer.from(bytes.toString('utf8'), 'utf8')
  let at = 0
  while (at < bytes.length && bytes[at] === again[at]) at += 1
  return nul === -1 ? at : Math.min(at, nul)
}
