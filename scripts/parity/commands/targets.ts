import type { TFunction } from 'i18next'
import picomatch from 'picomatch'
import { UsageError } from '../usage-error.ts'

/**
 * Which pages a list of globs wants; all where there is no list.
 *
 * @throws {UsageError} If a glob matches no page at all, as a slip would.
 */
export function pageFilter(
  globs: readonly string[] | null,
  paths: readonly string[],
  t: TFunction,
): (path: string) => boolean {
  if (!globs) return () => true
  const matchers = globs.map((glob) => {
    const matches = picomatch(glob)
    if (!paths.some((path) => matches(path))) {
      throw new UsageError(t('parity.usage.no-page', { glob }))
    }
    return matches
  })
  return (path) => matchers.some((matches) => matches(path))
}

/** A section as named on the command line, `finance.md#fraud-detection`. */
export interface SectionName {
  readonly page: string
  readonly id: string
}

/** @throws {UsageError} If the words name no section. */
export function parseSectionName(value: string, t: TFunction): SectionName {
  const at = value.lastIndexOf('#')
  const page = value.slice(0, at).replace(/^\.\//, '')
  const id = value.slice(at + 1)
  const isPage = /\.md$/i.test(page) && !page.split('/').includes('..')
  if (at < 1 || !isPage || page.startsWith('/') || !/^[^\s#{}]+$/.test(id)) {
    throw new UsageError(t('parity.usage.section-form', { value }))
  }
  return { page, id }
}
