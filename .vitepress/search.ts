import { createReadStream, existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import type { SiteData } from '../scripts/content/data/index.ts'

/** Adds the search to a finished build. */
export async function addSearch(
  folder: string,
  { terms }: SiteData,
): Promise<void> {
  // Loaded here, since the dictionaries behind it are of no use elsewhere.
  const { addSearch: add } = await import('../scripts/search/add-search.ts')
  await add(folder, [...terms.values()])
}

/** Lets the development server search what the last build has found. */
export function serveSearch(root: string, base: string): Plugin {
  const folder = join(root, '.vitepress', 'dist', 'pagefind')
  const address = `${base}pagefind/`
  return {
    name: 'serve-search',
    configureServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?')
        if (!path.startsWith(address)) return next()
        const file = join(folder, path.slice(address.length))
        if (file.startsWith(folder + sep) && existsSync(file)) {
          response.setHeader('content-type', typeOf(file))
          createReadStream(file).pipe(response)
          return
        }
        config.logger.warn('There is no search index: run npm run build once.')
        response.writeHead(404).end()
      })
    },
  }
}

function typeOf(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript'
  return file.endsWith('.json')
    ? 'application/json'
    : 'application/octet-stream'
}
