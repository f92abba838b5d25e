import { hashedFile } from './built-files.ts'
import type { BuiltFile } from './built-files.ts'

/** A page without its late parts, and the files that these became. */
export interface LightPage {
  readonly html: string
  readonly files: readonly BuiltFile[]
}

export interface LateOptions {
  /** Path that all addresses start with. */
  readonly base: string
  /** Address of the style sheet that an element's content needs, by its name. */
  readonly styles: Readonly<Record<string, string>>
}

/** Elements whose content only some readers ask for. They never nest. */
const LATE = /<(search-filters|term-notes)\b([^>]*)>([^]*?)<\/\1>/g
const LANGUAGE = /<html lang="([^"]*)"/

/**
 * Takes out of a page what its elements fetch when it is asked for.
 *
 * What is taken out becomes a page of its own, since any static host sends
 * HTML with the right type; it asks search engines to leave it alone. Its name
 * changes with its content, so that a cache never gives the one for the other.
 */
export function takeOutLateParts(
  html: string,
  { base, styles }: LateOptions,
): LightPage {
  const [, language = ''] = LANGUAGE.exec(html) ?? []
  const files: BuiltFile[] = []
  const light = html.replace(
    LATE,
    (_, name: string, attributes: string, content: string) => {
      const sheet = linkTo(styles[name])
      const file = hashedFile(name, 'html', pageOf(language, sheet + content))
      files.push(file)
      return `<${name}${attributes} data-from="${base}${file.path}"></${name}>`
    },
  )
  return { html: light, files }
}

function linkTo(sheet: string | undefined): string {
  return sheet === undefined ? '' : `<link rel="stylesheet" href="${sheet}">`
}

function pageOf(language: string, content: string): string {
  return [
    `<!DOCTYPE html><html lang="${language}">`,
    '<meta charset="utf-8"><meta name="robots" content="noindex">',
    `<body>${content}`,
  ].join('\n')
}
