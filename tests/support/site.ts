import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { startServer } from '../../scripts/site/server.ts'
import type { Server } from '../../scripts/site/server.ts'
import { provideChromium } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the built site: at the root, and below a base path. */
    sites: { root: string; below: string }
    /** Folder of the site built for the root. */
    folder: string
    /** Where the one browser of all tests can be reached. */
    browser: string
  }
}

const run = promisify(execFile)
const BELOW = '/some/base/'

/** Builds the site for two addresses, serves both, and starts a browser. */
export default async function setUp(
  project: TestProject,
): Promise<() => Promise<void>> {
  const executablePath = provideChromium()
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  // One after the other: a build keeps its files in one place meanwhile.
  const root = await buildAndServe(join(folder, 'root'), '/')
  const below = await buildAndServe(join(folder, 'below'), BELOW)
  const browser = await chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  project.provide('sites', { root: root.url, below: below.url })
  project.provide('folder', join(folder, 'root'))
  project.provide('browser', browser.wsEndpoint())

  return async () => {
    await Promise.all([browser.close(), root.close(), below.close()])
    await rm(folder, { recursive: true, force: true })
  }
}

/** Builds the site of the working folder, or of another. */
export async function buildSite(
  folder: string,
  base: string,
  source = '.',
): Promise<void> {
  const command = join('node_modules', 'vitepress', 'bin', 'vitepress.js')
  const args = [command, 'build', source, '--outDir', folder]
  // Vitest sets NODE_ENV, which would make it a build for development.
  const env = { ...process.env, SITE_BASE: base, NODE_ENV: 'production' }
  try {
    await run(process.execPath, args, { env, maxBuffer: 2 ** 26 })
  } catch (cause) {
    const output =
      cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : ''
    throw new Error(`The site does not build.\n${output}`, { cause })
  }
}

async function buildAndServe(folder: string, base: string): Promise<Server> {
  await buildSite(folder, base)
  return startServer({ folder, base, port: 0 })
}
