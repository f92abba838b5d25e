import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { generatedPage, mutatedPair } from '../../../support/arbitrary-pages.ts'
import { checkRobustness } from '../../../support/check-robustness.ts'

// `npm run bench:robustness` tries ten thousand of each.
const SOME = { numRuns: 150 }

describe('the gate', () => {
  test('takes any two pages without a crash, and always says the same', () => {
    fc.assert(fc.property(generatedPage, generatedPage, checkRobustness), SOME)
  }, 60_000)

  test('takes real pages however they are changed', () => {
    fc.assert(
      fc.property(mutatedPair, ([left, right]) => checkRobustness(left, right)),
      SOME,
    )
  }, 60_000)
})
