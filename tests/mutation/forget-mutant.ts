import { inject } from 'vitest'

/** What Stryker keeps on the global object between its own code and ours. */
interface Memory {
  activeMutant?: string | undefined
  mutantCoverage?: { static: object; perTest: object } | undefined
}

/**
 * A kept thread still knows the change that the last run was about, and a test
 * file that is loaded under it may fail before its first test: forget it, and
 * what earlier files reached. Changes to what runs once, as a file is loaded,
 * are chosen before, so they stay.
 */
const provided = inject as (key: string) => unknown
if (provided('mutantActivation') !== 'static') {
  const name = String(provided('globalNamespace'))
  const memory = Reflect.get(globalThis, name) as Memory | undefined
  if (memory) {
    memory.activeMutant = undefined
    // Emptied and not replaced: the framework keeps the parser that it made
    // first, and the plugins in it count where they began to.
    const coverage = memory.mutantCoverage
    if (coverage) Object.assign(coverage, { static: {}, perTest: {} })
  }
}
