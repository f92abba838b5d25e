import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { copySite } from './copy-site.ts'

/** A copy of the site with pages of its own, served as it is written. */
export interface DevSite {
  /** With a slash at the end. */
  readonly url: string
  readonly folder: string
  /** Everything that the server has printed so far. */
  printed(): string
  save(path: string, text: string): Promise<void>
  close(): Promise<void>
}

/**
 * Starts `npm run dev` on a copy of the site with these pages.
 *
 * @param settings Variables of the environment for the server.
 */
export async function startDevSite(
  pages: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string>> = {},
): Promise<DevSite> {
  const folder = await copySite(pages)
  const port = await freePort()
  const server = startServer(folder, port, settings)
  const printed: string[] = []
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (data: Buffer) => printed.push(data.toString()))
  }
  const url = `http://localhost:${port}${settings['SITE_BASE'] ?? '/'}`
  await answers(url, server, () => printed.join(''))
  return {
    url,
    folder,
    printed: () => printed.join(''),
    save: (path, text) => writeFile(join(folder, path), text),
    async close() {
      server.kill()
      if (server.exitCode === null) await once(server, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function startServer(
  folder: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const command = join('node_modules', 'vitepress', 'bin', 'vitepress.js')
  const args = [command, 'dev', '--port', String(port), '--strictPort']
  const env = {
    ...process.env,
    // Vitest says that this is a test.
    NODE_ENV: 'development',
    // The terminal speaks English.
    LC_ALL: 'en_US.UTF-8',
    ...settings,
  }
  return spawn(process.execPath, args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function answers(
  url: string,
  server: ChildProcess,
  printed: () => string,
): Promise<void> {
  while (server.exitCode === null) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error(`The development server has ended.\n${printed()}`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address === 'string' || !address) throw new Error('No free port.')
  return address.port
}
