import { readdirSync } from 'node:fs'
import { watchSite } from '../../../scripts/parity/watch.ts'

/** Measures how long the findings of one page take after it was saved. */
const ROUNDS = 9
const watch = await watchSite('.', 'en')
const pages = readdirSync('en').filter((name) => name.endsWith('.md'))

const started = performance.now()
await watch.findingsOn('finance.md')
console.log(`first page      ${(performance.now() - started).toFixed(0)} ms`)

for (const page of pages) {
  await watch.findingsOn(page)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    watch.changed(`en/${page}`)
    const start = performance.now()
    await watch.findingsOn(page)
    times.push(performance.now() - start)
  }
  const [fastest = NaN] = times.toSorted((a, b) => a - b)
  const median = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN
  console.log(
    `${page.padEnd(20)}${median.toFixed(0)} ms median, ${fastest.toFixed(0)} ms fastest`,
  )
}
