import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFile } from './document.ts'
import { parseSiteData } from './parse.ts'
import { DataError } from './problem.ts'
import type { SiteData } from './types.ts'

/**
 * Reads and checks everything under `data/`.
 *
 * @param root The folder of the site, the one that holds `data/`.
 * @throws {DataError} If a file cannot be read or says something wrong.
 */
export function readSiteData(root: string): SiteData {
  return parseSiteData({
    sources: readDataFile(root, 'data/sources.yml'),
    glossary: readDataFile(root, 'data/glossary.yml'),
    milestones: readDataFile(root, 'data/milestones.yml'),
    series: readFolder(root, 'data/series'),
    keyFigures: readFolder(root, 'data/key-figures'),
  })
}

/** The YAML files of a folder, by name; none if there is no such folder. */
function readFolder(root: string, path: string): DataFile[] {
  return listFolder(join(root, path))
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => readDataFile(root, `${path}/${name}`))
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return []
    throw error
  }
}

function readDataFile(root: string, path: string): DataFile {
  return { path, text: tidy(decode(path, readBytes(root, path))) }
}

function readBytes(root: string, path: string): Uint8Array {
  try {
    return readFileSync(join(root, path))
  } catch (error) {
    if (!isSystemError(error)) throw error
    const message = `This file cannot be read (${error.code}). Put it there, or make it readable.`
    throw new DataError([{ file: path, line: 1, message }])
  }
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The decoder says no more than that it failed.
    const message = 'This file is not valid UTF-8. Save it again as UTF-8.'
    throw new DataError([{ file: path, line: 1, message }])
  }
}

/** Line endings are made `\n` here and nowhere later; the decoder took off a BOM. */
function tidy(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}
