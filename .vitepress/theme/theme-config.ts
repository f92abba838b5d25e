import type { Catalogue } from '../catalogue.ts'
import type { Repository } from '../site.ts'

/** What the configuration tells the theme. */
export interface ThemeConfig {
  readonly catalogue: Catalogue
  readonly repository: Repository | null
}
