import type { MarkdownRenderer } from 'vitepress'
import siteConfig from '../../../parity.config.ts'
import { decodeFile } from '../../../scripts/content/decode-file.ts'
import type { Locale, Page, Tree } from '../../../scripts/content/model.ts'
import { isPage, parsePage } from '../../../scripts/content/parse-page.ts'
import { check } from '../../../scripts/parity/check.ts'
import type { Finding } from '../../../scripts/parity/finding.ts'
import type { Ledger } from '../../../scripts/parity/ledger/ledger.ts'
import { stamp } from '../../../scripts/parity/ledger/stamp.ts'
import { pairTrees } from '../../../scripts/parity/pairing/pair-trees.ts'
import type { TreePair } from '../../../scripts/parity/pairing/page-pair.ts'
import type { RuleContext } from '../../../scripts/parity/rules/context.ts'
import type { TextPair } from './scenario.ts'

/** The gate on pages in memory; unchanged files are parsed once. */
export class Gate {
  readonly #parser: MarkdownRenderer
  readonly #context: RuleContext
  readonly #parsed = new Map<string, ReturnType<typeof parsePage>>()

  constructor(parser: MarkdownRenderer, context: RuleContext) {
    this.#parser = parser
    this.#context = context
  }

  /** Both sides' pages from their texts, as bytes on a disk would give them. */
  trees({ left, right }: TextPair): TreePair {
    const [leftLocale, rightLocale] = siteConfig.locales
    return pairTrees(
      this.#tree(leftLocale, left),
      this.#tree(rightLocale, right),
    )
  }

  /** Everything that the rules find, with this ledger. */
  check(trees: TreePair, ledger: Ledger): readonly Finding[] {
    const context = { ...this.#context, ledger }
    const everything = { only: null, wantsPage: () => true }
    return check(trees, context, {
      ...everything,
      severity: siteConfig.severity,
    })
  }

  /** The ledger after a person says that all of it agrees. */
  agree(trees: TreePair): Ledger {
    return stamp(new Map(), trees, () => true).ledger
  }

  page(locale: Locale, path: string, text: string): Page {
    const page = this.#parse(locale, path, text)
    if (!isPage(page)) throw new TypeError(`${page.file} cannot be read.`)
    return page
  }

  #tree(locale: Locale, files: TextPair['left']): Tree {
    const read = Object.entries(files).map(([path, text]) =>
      this.#parse(locale, path, text),
    )
    return {
      locale,
      pages: read.filter(isPage),
      problems: read.flatMap((page) => (isPage(page) ? [] : [page])),
    }
  }

  #parse(
    locale: Locale,
    path: string,
    text: string,
  ): ReturnType<typeof parsePage> {
    const key = `${locale.code}\n${path}\n${text}`
    const known = this.#parsed.get(key)
    if (known) return known
    const name = { locale: locale.code, path, file: `${locale.dir}/${path}` }
    const source = decodeFile(name, Buffer.from(text))
    const page = 'text' in source ? parsePage(source, this.#parser) : source
    this.#parsed.set(key, page)
    return page
  }
}
