import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

export interface ServerOptions {
  /** The built site. */
  readonly folder: string
  /** Path under which it was built, such as `/` or `/some/base/`. */
  readonly base: string
  /** 0 for any that is free. */
  readonly port: number
}

export interface Server {
  /** Address of the site, base included. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves a built site the way GitHub Pages does: `/en/finance` is
 * `en/finance.html`, and whatever is not there gets `404.html`.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { folder, base, port } = options
  const answer = sirv(folder, { dev: true, etag: true, extensions: ['html'] })
  const errorPage = join(folder, '404.html')
  await access(errorPage)
  const server = createServer((request, response) => {
    const refuse = (): void => respondNotFound(response, errorPage)
    if (!takeOffBase(request, base)) return refuse()
    answer(request, response, refuse)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve)
  })
  const address = server.address()
  const used = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://localhost:${used}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Files know nothing of the base; what lies outside it is not the site's. */
function takeOffBase(request: IncomingMessage, base: string): boolean {
  const { url = '/' } = request
  if (!url.startsWith(base)) return false
  request.url = url.slice(base.length - 1)
  return true
}

function respondNotFound(response: ServerResponse, page: string): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
  createReadStream(page).pipe(response)
}
