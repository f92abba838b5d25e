import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../../scripts/site/server.ts'
import type { Server } from '../../scripts/site/server.ts'
import { useBrowser, withTab } from '../support/browser.ts'
import { copySite } from '../support/copy-site.ts'
import { buildSite } from '../support/site.ts'

/** Written by the page's code, if any of it runs while the site is built. */
const TRACE = 'ran-in-the-build'
const RUN = `globalThis.process?.getBuiltinModule?.('fs').writeFileSync('${TRACE}', '')`

const page = `---
title: "</script><script client>globalThis.hacked = 'client'</script><script>${RUN}</script>"
description: "</script><script setup>${RUN}</script> {{ ${RUN} }}"
reviewed: "<img src=x onerror=hacked=1>"
layout: home
head: [[script, {}, "globalThis.hacked = 'head'"]]
---

# {{ ${RUN} }} </script><script>${RUN}</script> {#hostile v-html="1"}

Lead {{ ${RUN} }} <component :is="'script'">hacked = 'component'</component>

## </template><script client>globalThis.hacked = 'heading'</script> {#heading onclick="hacked"}

<script setup>
${RUN}
</script>

<script client>globalThis.hacked = 'block'</script>

<style>body { display: none }</style>

![x](../secret.txt) ![x](./x.png){onerror="hacked"}

[a](javascript:hacked=1) [b](/en/ "x\\" onclick=\\"hacked=1") <a href="javascript:hacked=1">c</a>

<!--@include: ../secret.txt-->

<<< ../secret.txt

::: v-pre
{{ ${RUN} }}
:::

\`\`\`js
{{ ${RUN} }} </code></pre><script>hacked = 'code'</script>
\`\`\`

| {{ ${RUN} }} |
| --- |
| <img src=x onerror="hacked='table'"> |
`

const HOME = '---\ntitle: Home\n---\n\n# Home {#home}\n'

let site: string
let out: string
let server: Server

useBrowser()

describe('a site with hostile pages', () => {
  beforeAll(async () => {
    site = await copySite({
      'en/index.md': HOME,
      'zh-hk/index.md': HOME,
      'en/hostile.md': page,
      'secret.txt': 'a-secret-of-the-machine',
    })
    out = join(site, 'out')
    await buildSite(out, '/', site)
    server = await startServer({ folder: out, base: '/', port: 0 })
  })

  afterAll(async () => {
    await server.close()
    await rm(site, { recursive: true, force: true })
  })

  test('is built without running any of their code', async () => {
    const places = [site, process.cwd()]
    const names = await Promise.all(places.map((place) => readdir(place)))

    expect(names.flat()).not.toContain(TRACE)
  })

  test('gives away no file of the machine', async () => {
    const files = await readdir(out, { recursive: true, withFileTypes: true })
    const texts = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
    )

    expect(texts.some((text) => text.includes('a-secret-of-the'))).toBe(false)
  })

  test('runs none of their code in the browser', async () => {
    const seen = await withTab({}, async (tab) => {
      const complaints: string[] = []
      tab.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await tab.goto(`${server.url}en/hostile`, { waitUntil: 'networkidle' })
      return {
        complaints,
        hacked: await tab.evaluate(() => Reflect.get(globalThis, 'hacked')),
        handlers: await tab.locator('[onclick], [onerror]').count(),
        heading: await tab.locator('h1').textContent(),
      }
    })

    expect(seen).toMatchObject({
      complaints: [],
      hacked: undefined,
      handlers: 0,
    })
    expect(seen.heading).toBeTruthy()
  })
})
