import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface CountingServer {
  /** Without a slash at the end. */
  readonly url: string
  /** Bytes of bodies sent since the last call, compressed as on the wire. */
  takeBytes(): number
  /** When the last byte was sent, in milliseconds. */
  lastSent(): number
  close(): void
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Serves as GitHub Pages does: what is text goes out compressed with gzip. */
export async function startCountingServer(
  folder: string,
): Promise<CountingServer> {
  let bytes = 0
  let last = 0
  const ready = new Map<string, Promise<Buffer>>()
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?')
    const file = fileOf(path)
    const type = TYPES[extname(file)]
    let body = ready.get(file)
    if (!body) {
      body = readFile(join(folder, file)).then((content) =>
        type ? gzipSync(content, { level: 9 }) : content,
      )
      ready.set(file, body)
    }
    body.then(
      (content) => {
        response.writeHead(200, {
          'content-type': type ?? 'application/octet-stream',
          'cache-control': 'max-age=600',
          ...(type && { 'content-encoding': 'gzip' }),
        })
        response.end(content)
        bytes += content.length
        last = Date.now()
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://localhost:${port}`,
    takeBytes: () => {
      const taken = bytes
      bytes = 0
      return taken
    },
    lastSent: () => last,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function fileOf(path: string): string {
  const plain = decodeURIComponent(path).replaceAll('..', '')
  if (plain.endsWith('/')) return `${plain}index.html`
  return extname(plain) === '' ? `${plain}.html` : plain
}
