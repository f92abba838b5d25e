import { spawnSync } from 'node:child_process'

/**
 * Builds the site, says how the two languages stand, and serves the result.
 * Findings do not keep anybody from looking at the site; a failed build does.
 */
const build = npm('build')
if (build === 0) {
  npm('parity', '--', '--format', 'pretty')
  await import('./serve.ts')
} else {
  process.exitCode = build
}

function npm(script: string, ...args: string[]): number {
  const { status } = spawnSync('npm', ['run', '--silent', script, ...args], {
    stdio: 'inherit',
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
  })
  return status ?? 1
}
