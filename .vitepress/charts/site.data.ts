import { fileURLToPath } from 'node:url'
import { readSiteData } from '../../scripts/content/data/index.ts'
import type {
  GlossaryTerm,
  KeyFigure,
  Milestone,
  Series,
  Source,
} from '../../scripts/content/data/index.ts'
import { readTree } from '../../scripts/content/read-tree.ts'
import { curlWithin } from '../curl.ts'
import { pageAddress } from '../page.ts'
import { findCitingPages } from './cited-on.ts'

/** What components know of `data/`: plain lists, which the framework can pass on. */
export interface LoadedData {
  readonly sources: readonly Source[]
  readonly terms: readonly GlossaryTerm[]
  readonly milestones: readonly Milestone[]
  readonly series: readonly Series[]
  readonly keyFigures: Readonly<Record<string, readonly KeyFigure[]>>
  /** Slugs of the pages that cite a source, by its id. */
  readonly citedOn: Readonly<Record<string, readonly string[]>>
}

declare const data: LoadedData
export { data }

// A default export, since the framework asks for one.
export default {
  watch: ['../../data/**/*.yml', '../../en/*.md'],
  async load(): Promise<LoadedData> {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const site = readSiteData(root)
    return {
      // Titles of other people's works are given as they are.
      sources: [...site.sources.values()],
      terms: curlWithin([...site.terms.values()]),
      milestones: curlWithin(site.milestones),
      series: curlWithin([...site.series.values()]),
      keyFigures: curlWithin(Object.fromEntries(site.keyFigures)),
      citedOn: findCitingPages(await readPages(root), site),
    }
  },
}

/** One language is enough: the gate holds the citations of both together. */
async function readPages(root: string) {
  const { files } = await readTree(root, { code: 'en', dir: 'en' })
  return files.flatMap(({ file, text }) => {
    const slug = pageAddress(file)?.slug
    return slug === undefined ? [] : [{ slug, text }]
  })
}
