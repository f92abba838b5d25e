import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { HeadConfig } from 'vitepress'
import { hashedFile } from './built-files.ts'
import type { BuiltFile } from './built-files.ts'

/** The style sheets of a build, made as its pages ask for them. */
export interface PageStyles {
  /** Links to the sheet of all pages, and to a page's own if it needs one. */
  linksFor(html: string): HeadConfig[]
  /** Address of the sheet for a class alone, besides that of all pages. */
  addressFor(name: string): string
  /** What has been asked for so far. */
  files(): BuiltFile[]
}

/** A line of `index.css` for pages with a class; the file has its name. */
const PART = /^@import '\.\/parts\/(\w+)\.css'.*$/gm
const CLASSES = /class="([^"]*)"/g

/**
 * Divides the theme's styles into what every page needs and what only pages
 * with certain parts do. The framework would send all of it to each page.
 *
 * @param folder Where `index.css` is, which names all styles in their order.
 * @param base Path that all addresses start with.
 */
export function createPageStyles(folder: string, base: string): PageStyles {
  const index = readFileSync(join(folder, 'index.css'), 'utf8')
  const parts = [...index.matchAll(PART)]
  const built = new Map<string, BuiltFile>()
  const addressOf = (name: string, text: string): string => {
    const file = built.get(text) ?? bundle(folder, name, text)
    built.set(text, file)
    return base + file.path
  }
  const addressesFor = (classes: ReadonlySet<string>): string[] => {
    const own = parts.filter(([, name = '']) => classes.has(name))
    const text = own.map(([line]) => line).join('\n')
    return text === '' ? [] : [addressOf('parts', text)]
  }
  return {
    linksFor: (html) =>
      [
        addressOf('site', index.replace(PART, '')),
        ...addressesFor(classesIn(html)),
      ].map((href) => ['link', { rel: 'stylesheet', href }]),
    addressFor: (name) => addressesFor(new Set([name])).join(''),
    files: () => [...built.values()],
  }
}

function classesIn(html: string): Set<string> {
  return new Set(
    [...html.matchAll(CLASSES)].flatMap(([, names = '']) => names.split(' ')),
  )
}

/** The sheet of all pages comes first and has put the layers in order. */
function bundle(folder: string, name: string, contents: string): BuiltFile {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: folder, loader: 'css' },
    bundle: true,
    minify: true,
    write: false,
  })
  return hashedFile(name, 'css', outputFiles[0]?.text.trim() ?? '')
}
