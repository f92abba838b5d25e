import './appearance-switch.ts'
import './locale-switch.ts'
import './page-outline.ts'
import './term-notes.ts'
import './site-search.ts'

// Only where it is of use; in the development server such a page may come later.
if (import.meta.env.DEV || document.querySelector('timeline-filter')) {
  void import('./timeline-filter.ts')
}
