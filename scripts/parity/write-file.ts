import {
  chmod,
  mkdir,
  open,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that it holds either the old text or the new one, whole,
 * whenever the machine stops: into a file beside it first, which then takes
 * its place in one step.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(path).catch(() => path)
  const folder = dirname(target)
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `.${basename(target)}.${process.pid}.tmp`)
  try {
    await writeDurably(draft, text)
    await keepMode(target, draft)
    await rename(draft, target)
  } finally {
    await rm(draft, { force: true })
  }
  await syncFolder(folder)
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function keepMode(from: string, to: string): Promise<void> {
  const old = await stat(from).catch(() => null)
  if (old) await chmod(to, old.mode)
}

/** Makes the new name itself last; not every system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
