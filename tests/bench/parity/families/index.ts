import type { Family } from '../scenario.ts'
import { driftFamilies } from './drift.ts'
import { figureFamilies } from './figures.ts'
import { harmlessFamilies } from './harmless.ts'
import { languageFamilies } from './language.ts'
import { referenceFamilies } from './references.ts'
import { structureFamilies } from './structure.ts'

/** Every way in which the benchmark brings two languages apart, or seems to. */
export const families: readonly Family[] = [
  ...structureFamilies,
  ...driftFamilies,
  ...figureFamilies,
  ...referenceFamilies,
  ...languageFamilies,
  ...harmlessFamilies,
]
