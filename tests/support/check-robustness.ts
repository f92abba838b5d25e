import type { RuleId } from '../../scripts/parity/finding.ts'
import siteConfig from '../../parity.config.ts'
import { decodeFile } from '../../scripts/content/decode-file.ts'
import { createParser } from '../../scripts/content/markdown.ts'
import type { Locale, Tree } from '../../scripts/content/model.ts'
import { isPage, parsePage } from '../../scripts/content/parse-page.ts'
import { examine } from '../../scripts/parity/check.ts'
import type { Examination } from '../../scripts/parity/check.ts'
import { describeFinding } from '../../scripts/parity/describe-finding.ts'
import {
  formatLedger,
  parseLedger,
} from '../../scripts/parity/ledger/ledger.ts'
import type { Ledger } from '../../scripts/parity/ledger/ledger.ts'
import { stamp } from '../../scripts/parity/ledger/stamp.ts'
import type { TreePair } from '../../scripts/parity/pairing/page-pair.ts'
import { pairTrees } from '../../scripts/parity/pairing/pair-trees.ts'
import { wordsIn } from '../../scripts/parity/words.ts'
import { ruleContext } from './context.ts'
import { chinese, english } from './pages.ts'

const parser = await createParser()
const t = wordsIn('zh-HK')
const GLOSSARY = [
  {
    id: 'hkma',
    en: ['Hong Kong Monetary Authority', 'HKMA'],
    zh: ['香港金融管理局', '金管局'],
    avoidEn: [],
    avoidZh: ['金融管理局'],
  },
]

/**
 * Puts two texts, whatever they are, through everything that the gate does.
 *
 * @throws {Error} If something that must always hold does not.
 */
export function checkRobustness(left: string, right: string): void {
  const trees = pairTrees(treeOf(english, left), treeOf(chinese, right))
  const first = run(trees, new Map())
  const again = pairTrees(treeOf(english, left), treeOf(chinese, right))
  expectSame('findings', first, run(again, new Map()))
  for (const finding of first.findings) {
    const side = finding.locale === 'en' ? left : right
    const lines = side.split(/\r\n?|\n/).length
    if (finding.line < 1 || finding.line > lines + 1 || finding.column < 1) {
      throw new Error(`No such place: ${JSON.stringify(finding)}`)
    }
    if (describeFinding(finding, t).message === '') throw new Error('No words.')
  }
  checkPairing(trees)
  checkLedger(trees)
}

function run(
  trees: TreePair,
  ledger: Ledger,
  only: ReadonlySet<RuleId> | null = null,
): Examination {
  const sources = new Set(['hkma-2025'])
  const context = ruleContext({ ledger, sources, glossary: GLOSSARY })
  const { severity } = siteConfig
  return examine(trees, context, {
    severity,
    only,
    wantsPage: () => true,
  })
}

/** Every section of either side stands in exactly one pair. */
function checkPairing({ pages }: TreePair): void {
  for (const { left, right, sections } of pages) {
    for (const [side, page] of [
      ['left', left.page] as const,
      ['right', right.page] as const,
    ]) {
      const paired = sections.flatMap((pair) => pair[side] ?? [])
      if (
        new Set(paired).size !== paired.length ||
        paired.length !== page.sections.length
      ) {
        throw new Error(`Sections of the ${side} were lost or doubled.`)
      }
    }
  }
}

/** What has just been agreed is in step, and survives being written. */
function checkLedger(trees: TreePair): void {
  const { ledger } = stamp(new Map(), trees, () => true)
  const written = formatLedger(ledger)
  expectSame('ledger', written, formatLedger(parseLedger(written)))
  const stale = run(trees, ledger, new Set(['stale'])).findings
  expectSame('stale', stale, [])
}

function treeOf(locale: Locale, text: string): Tree {
  const name = { locale: locale.code, path: 'a.md', file: `${locale.dir}/a.md` }
  const file = decodeFile(name, Buffer.from(text))
  const read = 'text' in file ? parsePage(file, parser) : file
  return {
    locale,
    pages: isPage(read) ? [read] : [],
    problems: isPage(read) ? [] : [read],
  }
}

function expectSame(what: string, one: unknown, two: unknown): void {
  const [a, b] = [JSON.stringify(one), JSON.stringify(two)]
  if (a !== b) throw new Error(`Not the same ${what}:\n${a}\n${b}`)
}
