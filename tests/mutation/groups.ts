/** A part of the scripts, measured by the tests that are about it. */
export interface Group {
  readonly name: string
  /** What is changed, as globs; one that starts with "!" is left alone. */
  readonly mutate: readonly string[]
  /** The tests that may notice, as folders or files. */
  readonly tests: readonly string[]
}

const PARITY = 'scripts/parity'
const TESTS = 'tests/unit/scripts/parity'

/**
 * The whole of `scripts/content` and `scripts/parity`, each file once. A group
 * is judged by its own tests alone: a change that only a test of another part
 * would notice counts as unnoticed, and a run takes minutes instead of hours.
 */
export const groups: readonly Group[] = [
  {
    name: 'content',
    mutate: ['scripts/content/**/*.ts'],
    tests: ['tests/unit/scripts/content/'],
  },
  {
    name: 'pairing',
    mutate: [`${PARITY}/pairing/**/*.ts`],
    tests: [`${TESTS}/pairing/`, `${TESTS}/rules/structural.test.ts`],
  },
  {
    name: 'rules',
    mutate: [`${PARITY}/rules/**/*.ts`],
    tests: [
      `${TESTS}/rules/`,
      `${TESTS}/waivers/`,
      `${TESTS}/ui-text/`,
      `${TESTS}/figures/`,
    ],
  },
  {
    name: 'agreement',
    mutate: [`${PARITY}/{ledger,waivers,base}/**/*.ts`],
    tests: [
      `${TESTS}/ledger/`,
      `${TESTS}/waivers/`,
      `${TESTS}/base/`,
      `${TESTS}/rules/stale.test.ts`,
    ],
  },
  {
    name: 'command',
    mutate: [
      `${PARITY}/{add,commands,diff,docs,reports,ui-text}/**/*.ts`,
      `${PARITY}/*.ts`,
      `!${PARITY}/{watch,write-file}.ts`,
      `!${PARITY}/**/main.ts`,
    ],
    tests: [
      `${TESTS}/add/`,
      `${TESTS}/commands/`,
      `${TESTS}/diff/`,
      `${TESTS}/docs/rules-text.test.ts`,
      `${TESTS}/reports/`,
      `${TESTS}/ui-text/`,
      `${TESTS}/base/`,
      `${TESTS}/ledger/`,
      `${TESTS}/waivers/`,
      `${TESTS}/check.test.ts`,
      `${TESTS}/cli.test.ts`,
      `${TESTS}/closest.test.ts`,
      `${TESTS}/describe-finding.test.ts`,
      `${TESTS}/options.test.ts`,
      `${TESTS}/progress.test.ts`,
      `${TESTS}/site-context.test.ts`,
    ],
  },
  {
    name: 'disk',
    mutate: [
      `${PARITY}/{git,parts}/**/*.ts`,
      `${PARITY}/{watch,write-file}.ts`,
      `!${PARITY}/parts/worker.ts`,
    ],
    tests: [
      `${TESTS}/git/`,
      `${TESTS}/parts/`,
      `${TESTS}/watch.test.ts`,
      `${TESTS}/write-file.test.ts`,
    ],
  },
  {
    name: 'figures',
    mutate: [`${PARITY}/figures/**/*.ts`],
    tests: [`${TESTS}/figures/`, `${TESTS}/rules/uncited-figure.test.ts`],
  },
  {
    name: 'language',
    mutate: [
      `${PARITY}/language/**/*.ts`,
      `!${PARITY}/language/variants/{mainland,officialese,taiwan}.ts`,
      `!${PARITY}/language/simplified/{characters,generate,kept,words}.ts`,
    ],
    tests: [`${TESTS}/language/`, `${TESTS}/rules/`],
  },
]

/**
 * Tests that ask how long something takes, or draw hundreds of cases: they
 * would run again for nearly every change, and others see the same faults.
 */
export const SLOW_TESTS = [
  '**/hostile.test.ts',
  '**/robustness.test.ts',
  '**/ledger/merge.test.ts',
]
