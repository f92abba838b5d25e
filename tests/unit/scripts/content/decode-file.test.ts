import { describe, expect, test } from 'vitest'
import { decodeFile } from '../../../../scripts/content/decode-file.ts'

const name = { locale: 'en', path: 'a.md', file: 'en/a.md' }
const decode = (...parts: (string | number[])[]) =>
  decodeFile(
    name,
    Buffer.concat(
      parts.map((part) =>
        typeof part === 'string' ? Buffer.from(part) : Buffer.from(part),
      ),
    ),
  )

describe('decodeFile', () => {
  test('takes off a byte order mark and makes line ends one kind', () => {
    expect(decode('\uFEFF# AI\r\n一\r二\n')).toEqual({
      ...name,
      text: '# AI\n一\n二\n',
    })
  })

  test('names the first byte that is not UTF-8', () => {
    expect(decode('# AI\n二一', [0xff], '\n')).toEqual({
      ...name,
      line: 2,
      column: 3,
      reason: 'encoding',
      detail: '0xff',
    })
  })

  test('names a character cut short at the end', () => {
    expect(decode('一\r\n', [0xe4, 0xb8])).toMatchObject({
      line: 2,
      column: 1,
      detail: '0xe4',
    })
  })

  test('names a NUL byte', () => {
    expect(decode('# AI', [0], [0xff])).toMatchObject({
      line: 1,
      column: 5,
      detail: '0x00',
    })
  })

  test('tells a replacement character that is really there', () => {
    expect(decode('a \uFFFD b')).toEqual({ ...name, text: 'a \uFFFD b' })
  })

  test('says that a file of white space is empty', () => {
    expect(decode(' \n\u3000\n')).toMatchObject({ reason: 'empty', line: 1 })
    expect(decode('')).toMatchObject({ reason: 'empty' })
    expect(decode('\uFEFF')).toMatchObject({ reason: 'empty' })
  })
})

describe('decodeFile on single characters', () => {
  test('keeps a byte order mark that is not at the start', () => {
    expect(decode('a\uFEFFb')).toMatchObject({ text: 'a\uFEFFb' })
  })

  test('names a NUL byte in text that is UTF-8', () => {
    expect(decode('一\r二', [0], 'b')).toMatchObject({
      reason: 'encoding',
      detail: '0x00',
      line: 2,
      column: 2,
    })
  })

  test('writes a byte with both of its digits', () => {
    expect(decode('a', [0x80])).toMatchObject({ detail: '0x80', column: 2 })
  })

  test('says nothing more of an empty file', () => {
    expect(decode('')).toEqual({
      ...name,
      line: 1,
      column: 1,
      reason: 'empty',
      detail: '',
    })
  })
})
