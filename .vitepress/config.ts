import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { readSiteData } from '../scripts/content/data/index.ts'
import { parityPlugin } from './dev/parity-plugin.ts'
import { writeBuiltFiles } from './built-files.ts'
import { describePage, pageHead } from './head.ts'
import { finishHtml, removeLeftovers } from './html.ts'
import { takeOutLateParts } from './late-parts.ts'
import { locales, resources } from './locales/index.ts'
import { siteMarkdown } from './markdown/index.ts'
import { withoutMarkup } from './markdown/untrusted.ts'
import { createPageStyles } from './page-styles.ts'
import { writeDownloads } from './charts/write-csv.ts'
import { readCatalogue } from './read-catalogue.ts'
import { addSearch, serveSearch } from './search.ts'
import { assertSameWords } from './same-words.ts'
import { readDeployment } from './site.ts'
import type { ThemeConfig } from './theme/theme-config.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const deployment = readDeployment(process.env)
const catalogue = await readCatalogue(root)
const data = readSiteData(root)
const styles = createPageStyles(
  join(root, '.vitepress', 'theme', 'styles'),
  deployment.base,
)

assertSameWords(resources.en, resources['zh-hk'])

const errorTitle = locales
  .map(({ id }) => resources[id].notFound.title)
  .join(' ')

export default defineConfig<ThemeConfig>({
  base: deployment.base,
  lang: 'en-HK',
  title: `${resources.en.site.title} ${resources['zh-hk'].site.title}`,
  description: resources.en.site.description,
  locales: Object.fromEntries(
    locales.map(({ id, tag, name }) => [
      id,
      {
        lang: tag,
        label: name,
        title: resources[id].site.title,
        description: resources[id].site.description,
      },
    ]),
  ),
  themeConfig: { catalogue, repository: deployment.repository },

  mpa: true,
  cleanUrls: true,
  appearance: false,
  lastUpdated: false,
  // Only the guide and the gate are pages; see docs/architecture.md.
  srcExclude: ['!(en|zh-hk)/**/*.md', '!(index).md'],
  // The framework would run any file of the name config.ts below the root.
  additionalConfig: {},
  // Without this it puts an inline style on the text, which our policy forbids.
  contentProps: { class: 'Content' },

  head: [
    [
      'link',
      {
        rel: 'icon',
        type: 'image/svg+xml',
        href: `${deployment.base}favicon.svg`,
      },
    ],
    ['script', { src: `${deployment.base}appearance.js` }],
  ],
  markdown: siteMarkdown(data),
  vite: { plugins: [serveSearch(root, deployment.base), parityPlugin(root)] },
  vue: {
    template: {
      transformAssetUrls: false,
      // Else `locale-switch` would mean the component that prints it.
      compilerOptions: { isCustomElement: (tag) => tag.includes('-') },
    },
  },
  ...(deployment.origin && {
    sitemap: { hostname: deployment.origin + deployment.base },
  }),

  transformPageData: (page) => withoutMarkup(page),
  transformHead: (context) => [
    ...styles.linksFor(context.content),
    ...pageHead(describePage(context, catalogue), deployment),
  ],
  transformHtml: async (html, _file, { page, content, siteConfig }) => {
    const errorPage = page === '404.md' ? { title: errorTitle, content } : null
    const whole = finishHtml(html, errorPage)
    const light = takeOutLateParts(whole, {
      base: deployment.base,
      styles: { 'search-filters': styles.addressFor('SearchPage') },
    })
    await writeBuiltFiles(siteConfig.outDir, light.files)
    return light.html
  },
  buildEnd: async ({ outDir }) => {
    await removeLeftovers(outDir)
    await writeBuiltFiles(outDir, styles.files())
    await writeDownloads(outDir, data)
    await addSearch(outDir, data)
  },
})
