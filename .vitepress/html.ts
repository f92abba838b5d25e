import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { restoreLessThan } from './markdown/untrusted.ts'

const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/
const CHARSET = '<meta charset="utf-8">'
/** Marks with which the renderer would find its way back in the browser. */
const RENDERER_MARKS = /<!--[[\]]?-->/g
const TITLE = /<title>[^<]*<\/title>/
const APP = '<div id="app"></div>'
/** What the framework needs while building, of no use to a reader. */
const LEFTOVERS = ['package.json', 'hashmap.json']

/** The page that answers wrong addresses. */
export interface ErrorPage {
  readonly title: string
  readonly content: string
}

/**
 * Last touches to a finished page.
 *
 * @param errorPage What the error page says; the framework leaves it empty.
 */
export function finishHtml(html: string, errorPage: ErrorPage | null): string {
  const filled = errorPage === null ? html : fill(html, errorPage)
  return restoreLessThan(policyFirst(filled).replace(RENDERER_MARKS, ''))
}

function fill(html: string, { title, content }: ErrorPage): string {
  return html
    .replace(APP, () => `<div id="app">${content}</div>`)
    .replace(TITLE, () => `<title>${title}</title>`)
}

/** A policy holds only for what stands below it. */
function policyFirst(html: string): string {
  const [policy = ''] = POLICY.exec(html) ?? []
  if (policy === '') return html
  return html
    .replace(policy, () => '')
    .replace(CHARSET, () => `${CHARSET}${policy}`)
}

/** Removes files that the framework leaves beside the pages. */
export async function removeLeftovers(folder: string): Promise<void> {
  await Promise.all(
    LEFTOVERS.map((name) => rm(join(folder, name), { force: true })),
  )
}
