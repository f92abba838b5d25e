import { gunzipSync, gzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import type { IndexFile } from 'pagefind'

/** A text to be found. */
export interface Record {
  /** By which the caller knows it again. */
  readonly key: string
  readonly title: string
  readonly text: string
  /** The same in Chinese, where one record stands for both languages. */
  readonly chinese?: { readonly title: string; readonly text: string }
  /** The words under which title and text are found, with spaces between. */
  readonly titleWords: string
  readonly words: string
}

export interface BuiltIndex {
  readonly files: readonly IndexFile[]
  /** Name of each text in the index, by its key. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * One index for both languages, so that a search loads one. No language that
 * Pagefind knows: it would cut the words, which are ready as they are.
 */
const LANGUAGE = 'mul'
/**
 * Positions in one file of the index. Pagefind's own 20,000 make files of 30
 * KB, of which a query of four characters needs three.
 */
const CHUNK_SIZE = '1000'
/** What Pagefind brings along and we do not load. */
const UNUSED = /^pagefind-(?!entry)|^pagefind-worker/
const SIGNATURE = 'pagefind_dcd'

/** Has Pagefind build the index, and puts the texts to show into it. */
export async function buildWordIndex(
  records: readonly Record[],
): Promise<BuiltIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= CHUNK_SIZE
  try {
    const { index, errors } = await createIndex({})
    if (!index) throw new Error(`Pagefind has not started: ${errors.join(' ')}`)
    for (const { key, words, titleWords } of records) {
      const content = `${titleWords} ${words}`
      const meta = { title: titleWords }
      const record = { url: key, content, language: LANGUAGE, meta }
      assertNone((await index.addCustomRecord(record)).errors)
    }
    const { files, errors: problems } = await index.getFiles()
    assertNone(problems)
    return withTexts(files, records)
  } finally {
    await close()
  }
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`)
}

function withTexts(
  files: readonly IndexFile[],
  records: readonly Record[],
): BuiltIndex {
  const byKey = new Map(records.map((record) => [record.key, record]))
  const names = new Map<string, string>()
  const rewritten = files
    .filter(({ path }) => !UNUSED.test(path))
    .map((file) => {
      const [, name] =
        /^fragment\/mul_(\w+)\.pf_fragment$/.exec(file.path) ?? []
      if (name === undefined) return file
      const { url } = readFragment(file.content)
      const record = byKey.get(url)
      if (!record) throw new Error(`Pagefind returned "${url}", unasked.`)
      names.set(url, name)
      return { path: file.path, content: writeFragment(record) }
    })
  return { files: rewritten, names }
}

function readFragment(content: Uint8Array): { url: string } {
  const text = gunzipSync(content).toString('utf8').slice(SIGNATURE.length)
  const value: unknown = JSON.parse(text)
  if (typeof value === 'object' && value !== null && 'url' in value) {
    return { url: String(value.url) }
  }
  throw new Error('Pagefind wrote a text without an address.')
}

/**
 * In place of the words, the text that a reader sees. The name of the file
 * stays: it follows from the words, and so from the text.
 */
function writeFragment({ key, title, text, chinese }: Record): Uint8Array {
  const other = chinese && { titleZh: chinese.title, textZh: chinese.text }
  const fragment = {
    url: key,
    content: text,
    word_count: 0,
    filters: {},
    meta: { title, ...other },
    anchors: [],
  }
  const body = SIGNATURE + JSON.stringify(fragment)
  return gzipSync(body, { level: 9 })
}
