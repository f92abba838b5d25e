import * as fc from 'fast-check'
import { generatedPage, mutatedPair } from '../../support/arbitrary-pages.ts'
import { checkRobustness } from '../../support/check-robustness.ts'

/** One case may take no longer than this before it counts as a hang. */
const LONGEST = 5_000
const runs = Number(process.argv[2] ?? 5_000)
const seed = Number(process.argv[3] ?? 20261122)
let slowest = 0

function timed(left: string, right: string): void {
  const start = performance.now()
  checkRobustness(left, right)
  const took = performance.now() - start
  slowest = Math.max(slowest, took)
  if (took > LONGEST) throw new Error(`It took ${took.toFixed(0)} ms.`)
}

const start = performance.now()
fc.assert(fc.property(generatedPage, generatedPage, timed), {
  numRuns: runs,
  seed,
})
fc.assert(
  fc.property(mutatedPair, ([left, right]) => timed(left, right)),
  { numRuns: runs, seed },
)
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(
  `${2 * runs} cases (${runs} generated, ${runs} mutated from real pages), seed ${seed}: no crash, no hang, stable order. ${seconds} s, slowest case ${slowest.toFixed(0)} ms.`,
)
