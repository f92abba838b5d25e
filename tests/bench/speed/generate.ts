import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Section } from '../../../scripts/content/model.ts'

/** A section of a real page in both languages, as it is written. */
interface Sample {
  readonly id: string
  readonly left: readonly string[]
  readonly right: readonly string[]
}

const SECTIONS_A_PAGE = 10

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
 * Writes a site of this many page pairs, about ten real sections each, with
 * everything else that a check reads. The same number gives the same bytes.
 */
export function writeSite(
  root: string,
  pages: number,
  samples: readonly Sample[],
): void {
  for (const path of ['data', '.vitepress/locales']) {
    cpSync(path, join(root, path), { recursive: true })
  }
  for (const dir of ['en', 'zh-hk']) {
    mkdirSync(join(root, dir), { recursive: true })
  }
  for (let index = 0; index < pages; index += 1) {
    const own = pick(samples, index)
    writeFileSync(join(root, 'en', `page-${index}.md`), pageOf(own, 'left'))
    writeFileSync(join(root, 'zh-hk', `page-${index}.md`), pageOf(own, 'right'))
  }
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
