import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface SentencePair {
  readonly id: string
  readonly en: string
  readonly zh: string
}

/** Pairs of a YAML file with `claim`/`claim_zh`, or of a TSV (English, Chinese). */
export function readPairs(path: string): SentencePair[] {
  const text = readFileSync(path, 'utf8')
  return path.endsWith('.tsv') ? fromTable(text) : fromYaml(parse(text))
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
