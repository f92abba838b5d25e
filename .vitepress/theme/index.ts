import type { Component } from 'vue'
import type { Theme } from 'vitepress'
import Layout from './Layout.vue'

/** What directives in Markdown may name, found by file name. */
const components = import.meta.glob<Component>('./components/*.vue', {
  eager: true,
  import: 'default',
})

// Browsers get the elements from the script of Layout.vue, which the
// development server does not run, and the styles that their page needs.
if (import.meta.env.DEV && !import.meta.env.SSR) {
  void import('./styles/index.css')
  void import('./elements/index.ts')
}

// A default export, since the framework asks for one.
export default {
  Layout,
  enhanceApp({ app, router }) {
    for (const [path, component] of Object.entries(components)) {
      const name = path.replace(/^.*\/|\.vue$/g, '')
      app.component(name, component)
    }
    // For whoever writes: what the gate finds on the page in view.
    if (import.meta.env.DEV && !import.meta.env.SSR) {
      void import('../dev/follow-page.ts').then(({ followPage }) =>
        followPage(router.route),
      )
    }
  },
} satisfies Theme
