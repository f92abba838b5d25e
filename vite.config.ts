import type { Plugin, UserConfig } from 'vite'

/** Where the bundler keeps what it puts around every `import()`. */
const HELPER = '\0vite/preload-helper.js'

/**
 * Leaves out the code that loads a module's own imports and styles before it:
 * a quarter of our script, of no use to modules that have neither.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) =>
    id === HELPER ? 'export const __vitePreload = (load) => load()' : null,
}

// The framework bundles the browser's code without the plugins of its own
// configuration, but with those of this file.
export default {
  build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } },
  plugins: [plainImports],
} satisfies UserConfig
