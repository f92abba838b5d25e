import './appearance-switch.ts'
import './locale-switch.ts'
import './page-outline.ts'
import './site-search.ts'
