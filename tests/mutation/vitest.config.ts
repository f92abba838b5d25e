import { configDefaults, defineConfig } from 'vitest/config'
import { SLOW_TESTS } from './groups.ts'
import { keptThread } from './kept-thread.ts'

/** The tests of the group under way, as `run.ts` says. */
const tests: readonly string[] = JSON.parse(
  process.env['MUTATION_TESTS'] ?? '["tests/unit/scripts/"]',
)

export default defineConfig({
  plugins: [
    {
      name: 'kept-thread',
      // Stryker asks for its own kind of thread, so this comes after it.
      configureVitest: ({ project }) => {
        project.config.pool = keptThread.name
        project.config.poolRunner = keptThread
      },
    },
  ],
  test: {
    root: '.',
    include: tests.map((path) =>
      path.endsWith('/') ? `${path}**/*.test.ts` : path,
    ),
    exclude: [...configDefaults.exclude, ...SLOW_TESTS],
    setupFiles: ['tests/mutation/forget-mutant.ts'],
    // A busy machine, and code with every change in it, take their time.
    testTimeout: 30_000,
  },
})
