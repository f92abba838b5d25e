import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          // A page is waited for; a machine that is busy takes its time.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
