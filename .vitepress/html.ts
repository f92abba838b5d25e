import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { restoreLessThan } from './markdown/untrusted.ts'

const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/
const CHARSET = '<meta charset="utf-8">'
/** Marks with which the renderer would find its way back in the browser. */
const RENDERER_MARKS = /<!--[[\]]?-->/g
const APP = '<div id="app"></div>'
/** What the framework needs while building, of no use to a reader. */
const LEFTOVERS = ['package.json', 'hashmap.json']

/**
 * Last touches to a finished page.
 *
 * @param content For the error page, which the framework leaves empty.
 */
export function finishHtml(html: string, content: string | null): string {
  const filled =
    content === null
      ? html
      : html.replace(APP, () => `<div id="app">${content}</div>`)
  return restoreLessThan(policyFirst(filled).replace(RENDERER_MARKS, ''))
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
