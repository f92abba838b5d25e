import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page, Section } from '../../../scripts/content/model.ts'

/** A section of a real page in both languages, as it is written. */
export interface Sample {
  readonly id: string
  readonly left: readonly string[]
  readonly right: readonly string[]
}

const SECTIONS_A_PAGE = 10
const DIRS = ['en', 'zh-hk'] as const

/** The sections that both pages have, as written. */
export function samplesOf(left: Page, right: Page): Sample[] {
  return left.sections.flatMap((section) => {
    const other = right.sections.find(({ id }) => id === section.id)
    if (section.id === null || section.level !== 2 || !other) return []
    const { id } = section
    return [{ id, left: written(left, section), right: written(right, other) }]
  })
}

/**
 * The beginning of a section, cut between its blocks where both languages
 * together come nearest to twice this many bytes. Sides that are not set in the
 * same number of blocks stay whole.
 */
export function shortened(sample: Sample, bytes: number): Sample {
  const left = blocksOf(sample.left)
  const right = blocksOf(sample.right)
  if (left.length !== right.length) return sample
  const cuts = left.map((_, index) => {
    const end = index + 1
    return {
      id: sample.id,
      left: left.slice(0, end).flat(),
      right: right.slice(0, end).flat(),
    }
  })
  const [best = sample] = cuts
    .slice(1)
    .toSorted((a, b) => distance(a, bytes) - distance(b, bytes))
  return best
}

/** Lines up to and with the empty ones that end each block. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = []
  let wasEmpty = true
  for (const line of lines) {
    const isEmpty = line.trim() === ''
    if (wasEmpty && !isEmpty) blocks.push([])
    blocks.at(-1)?.push(line)
    wasEmpty = isEmpty
  }
  return blocks
}

function distance({ left, right }: Sample, bytes: number): number {
  return Math.abs(bytesOf([...left, ...right].join('\n')) - 2 * bytes)
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

/**
 * Writes a site of this many page pairs, about ten real sections each, with
 * everything else that a check reads. The same number gives the same bytes.
 *
 * @returns The bytes of a page pair on average.
 */
export function writeSite(
  root: string,
  pages: number,
  samples: readonly Sample[],
): number {
  for (const path of ['data', '.vitepress/locales']) {
    cpSync(path, join(root, path), { recursive: true })
  }
  for (const dir of DIRS) {
    mkdirSync(join(root, dir), { recursive: true })
  }
  let bytes = 0
  for (let index = 0; index < pages; index += 1) {
    const own = pick(samples, index)
    const [left, right] = [pageOf(own, 'left'), pageOf(own, 'right')]
    writeFileSync(join(root, 'en', `page-${index}.md`), left)
    writeFileSync(join(root, 'zh-hk', `page-${index}.md`), right)
    bytes += bytesOf(left) + bytesOf(right)
  }
  return bytes / pages
}

/**
 * Writes a site of this many page pairs by copying those of another as often as
 * it takes, with nothing else: what two folders of somebody's pages are.
 *
 * @param folders Left and right; pages pair by their path.
 * @returns The bytes of a page pair on average.
 */
export function copySite(
  root: string,
  pages: number,
  folders: readonly [string, string],
): number {
  const [left, right] = folders.map(markdownIn)
  const paths = (left ?? []).filter((path) => right?.includes(path))
  if (paths.length === 0) throw new Error('The folders share no page.')
  let bytes = 0
  for (let index = 0; index < pages; index += 1) {
    const path = paths[index % paths.length] ?? ''
    const copy = `copy-${Math.floor(index / paths.length)}`
    for (const [side, dir] of DIRS.entries()) {
      const text = readFileSync(join(folders[side] ?? '', path))
      const target = join(root, dir, copy, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
      bytes += text.length
    }
  }
  return bytes / pages
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .toSorted()
}

/** Ten sections from all over the pool; neighbours differ from page to page. */
function pick(samples: readonly Sample[], index: number): Sample[] {
  return Array.from({ length: SECTIONS_A_PAGE }, (_, place) => {
    const at = (index * 7 + place * 13) % samples.length
    return samples[at] ?? { id: 'none', left: [], right: [] }
  })
}

function pageOf(samples: readonly Sample[], side: 'left' | 'right'): string {
  const sections = samples.flatMap((sample, index) => {
    const [heading = '', ...rest] = sample[side]
    const own = `${sample.id}-${index}`
    return ['', heading.replace(/\{#[^}]*\}/, `{#${own}}`), ...rest]
  })
  const head = ['---', 'title: Page', 'description: A page', '---']
  const [title, first] =
    side === 'left' ? ['Page', 'A page.'] : ['頁面', '一頁。']
  return [...head, '', `# ${title} {#page}`, '', first, ...sections, ''].join(
    '\n',
  )
}

/** The section without those below it, which would carry ids twice. */
function written({ lines }: Page, { line, endLine }: Section): string[] {
  return lines.slice(line - 1, endLine)
}
