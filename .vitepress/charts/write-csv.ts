import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SiteData } from '../../scripts/content/data/index.ts'
import { csvDownloads } from './csv.ts'

/** Puts every chart's table of values into the built site. */
export async function writeDownloads(
  outDir: string,
  data: SiteData,
): Promise<void> {
  for (const { path, text } of csvDownloads(data)) {
    const file = join(outDir, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
