/**
 * How much there is, and on what it rests:
 *
 *     npm run counts [-- --sections]
 */
import siteConfig from '../../parity.config.ts'
import { readSiteData } from '../content/data/index.ts'
import type { SiteData } from '../content/data/index.ts'
import { createParser } from '../content/markdown.ts'
import type { Page } from '../content/model.ts'
import { readTrees } from '../content/read-site.ts'
import { countPage, countSection } from './count.ts'

function pageLines(page: Page, withSections: boolean): string[] {
  const { length, sections, citations, sources, charts } = countPage(page)
  const own = [length, sections, citations, sources.size, charts]
  const parts = withSections
    ? page.sections.map((section) => {
        const counted = countSection(section, page.locale)
        const name = `  #${section.id ?? section.slug}`
        return line(name, [
          counted.length,
          '',
          counted.citations,
          counted.sources.size,
          counted.charts,
        ])
      })
    : []
  return [line(page.file, own), ...parts]
}

function line(name: string, values: readonly (number | string)[]): string {
  return (
    name.padEnd(36) + values.map((value) => String(value).padStart(10)).join('')
  )
}

function totals(pages: readonly Page[], data: SiteData): string[] {
  const cited = new Set(pages.flatMap((page) => [...countPage(page).sources]))
  const official = [...cited].filter(
    (id) => data.sources.get(id)?.kind !== 'secondary',
  )
  const share = ((100 * official.length) / cited.size).toFixed(1)
  return [
    `Sources cited on pages: ${cited.size}, of which official (primary or mirror) ${official.length} (${share}%)`,
    `Sources listed: ${data.sources.size}; charts in data: ${data.series.size}; milestones: ${data.milestones.length}; terms: ${data.terms.size}`,
  ]
}

const trees = await readTrees('.', siteConfig.locales, await createParser())
const pages = trees.flatMap((tree) => tree.pages)
const names = ['words/chars', 'sections', 'citations', 'sources', 'charts']
const withSections = process.argv.includes('--sections')
const lines = [
  line('page', names),
  ...pages.flatMap((page) => pageLines(page, withSections)),
  '',
  ...totals(pages, readSiteData('.')),
]
process.stdout.write(`${lines.join('\n')}\n`)
