import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSiteData } from '../content/data/index.ts'
import { FACT_FILES, parseFacts } from './site-context.ts'
import type { SiteFacts } from './site-context.ts'

/**
 * Reads what a site holds beside its pages from the disk.
 *
 * @throws See `parseFacts`.
 */
export async function readFacts(root: string): Promise<SiteFacts> {
  const files = new Map<string, string>()
  for (const path of FACT_FILES) {
    const text = await readText(join(root, path))
    if (text !== null) files.set(path, text)
  }
  return parseFacts(files, readSiteData(root))
}

/** The text of a file; null where there is none. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return null
    }
    throw error
  }
}
