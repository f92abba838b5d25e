import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A page without its late parts, and the files that these became. */
export interface LightPage {
  readonly html: string
  readonly files: readonly LateFile[]
}

export interface LateFile {
  /** Inside the built site, such as `assets/term-notes.1a2b3c4d.html`. */
  readonly path: string
  readonly html: string
}

/** Elements whose content only some readers ask for. They never nest. */
const LATE = /<(term-notes)\b([^>]*)>([^]*?)<\/\1>/g
const LANGUAGE = /<html lang="([^"]*)"/

/**
 * Takes out of a page what its elements fetch when it is asked for.
 *
 * What is taken out becomes a page of its own, since any static host sends
 * HTML with the right type; it asks search engines to leave it alone. Its name
 * changes with its content, so that a cache never gives the one for the other.
 *
 * @param base Path that all addresses start with.
 */
export function takeOutLateParts(html: string, base: string): LightPage {
  const [, language = ''] = LANGUAGE.exec(html) ?? []
  const files: LateFile[] = []
  const light = html.replace(
    LATE,
    (_, name: string, attributes: string, content: string) => {
      const file = fileOf(name, language, content)
      files.push(file)
      return `<${name}${attributes} data-from="${base}${file.path}"></${name}>`
    },
  )
  return { html: light, files }
}

/** Writes the files into a build. Two pages may share one. */
export async function writeLateFiles(
  folder: string,
  files: readonly LateFile[],
): Promise<void> {
  for (const { path, html } of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, html)
  }
}

function fileOf(name: string, language: string, content: string): LateFile {
  const html = [
    `<!DOCTYPE html><html lang="${language}">`,
    '<meta charset="utf-8"><meta name="robots" content="noindex">',
    content,
  ].join('\n')
  const hash = createHash('sha256').update(html).digest('hex').slice(0, 8)
  return { path: `assets/${name}.${hash}.html`, html }
}
