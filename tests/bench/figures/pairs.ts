import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface SentencePair {
  readonly id: string
  readonly en: string
  readonly zh: string
}

/**
 * Pairs of a YAML file with `claim`/`claim_zh`, of a TSV (English, Chinese), or
 * of a JSON list of `{ id, en, zh }`.
 */
export function readPairs(path: string): SentencePair[] {
  const text = readFileSync(path, 'utf8')
  if (path.endsWith('.tsv')) return fromTable(text)
  if (path.endsWith('.json')) return fromList(JSON.parse(text))

  return fromYaml(parse(text))
}

/** The files of a folder whose names, without ending, are in `names`. */
export function filesIn(
  folder: string,
  names: readonly string[] | null,
): string[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:ya?ml|tsv)$/.test(file))
    .filter((file) => !names || names.includes(file.replace(/\.\w+$/, '')))
    .sort()
    .map((file) => join(folder, file))
}

function fromTable(text: string): SentencePair[] {
  return text.split('\n').flatMap((line, index) => {
    const [en, zh] = line.split('\t')
    return en && zh ? [{ id: `line ${index + 1}`, en, zh }] : []
  })
}

function fromList(list: unknown): SentencePair[] {
  if (!Array.isArray(list)) return []
  const items: unknown[] = list

  return items.flatMap((item, index) => {
    if (typeof item !== 'object' || item === null) return []
    const { id, en, zh } = Object.fromEntries<unknown>(Object.entries(item))
    if (typeof en !== 'string' || typeof zh !== 'string') return []

    return [{ id: typeof id === 'string' ? id : `item ${index + 1}`, en, zh }]
  })
}

/** Looks for claims at any depth, since the files differ in their layout. */
function fromYaml(node: unknown, id = ''): SentencePair[] {
  if (typeof node !== 'object' || node === null) return []
  const entry = new Map<string, unknown>(Object.entries(node))
  const [en, zh] = [entry.get('claim'), entry.get('claim_zh')]
  const own = String(entry.get('id') ?? id)
  const nested = [...entry].flatMap(([key, value]) => fromYaml(value, key))
  if (typeof en !== 'string' || typeof zh !== 'string') return nested

  return [{ id: own, en: en.trim(), zh: zh.trim() }, ...nested]
}
