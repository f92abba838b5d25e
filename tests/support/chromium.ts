import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { chromium } from 'playwright-core'

const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
]
const HOW_TO =
  'The browser tests need Chromium: install it (Debian: apt install chromium), or set CHROMIUM_PATH to one.'

/**
 * Path of a Chromium on this machine; installs Debian's where that is allowed.
 *
 * @throws {Error} With one line on what to do, if there is none.
 */
export function provideChromium(): string {
  return findChromium() ?? installChromium()
}

function findChromium(): string | null {
  const given = process.env['CHROMIUM_PATH']
  if (given) {
    if (canRun(given)) return given
    throw new Error(`CHROMIUM_PATH is "${given}", which cannot be run.`)
  }
  return [...PATHS, chromium.executablePath()].find(canRun) ?? null
}

function installChromium(): string {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || run('apt-get', '--version') !== 0) throw new Error(HOW_TO)
  console.log('Installing Chromium for the browser tests (once).')
  run('apt-get', 'update', '--quiet')
  run(
    'apt-get',
    'install',
    '--yes',
    '--quiet',
    '--no-install-recommends',
    'chromium',
    'fonts-noto-cjk',
  )
  const installed = PATHS.find(canRun)
  if (installed === undefined) throw new Error(HOW_TO)
  return installed
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function run(command: string, ...args: string[]): number | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'ignore', env }).status
}
