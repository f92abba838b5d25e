import type { RuleId } from '../finding.ts'
import { duplicateId } from './duplicate-id.ts'
import { emptySection } from './empty-section.ts'
import { frontMatter } from './front-matter.ts'
import { missingPage } from './missing-page.ts'
import { missingSection } from './missing-section.ts'
import type { Rule } from './rule.ts'
import { sectionId } from './section-id.ts'
import { sectionLevel } from './section-level.ts'
import { sectionOrder } from './section-order.ts'
import { unknownSource } from './unknown-source.ts'
import { unreadable } from './unreadable.ts'

/** Every rule of the gate, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  missingPage,
  missingSection,
  sectionOrder,
  sectionLevel,
  sectionId,
  duplicateId,
  emptySection,
  frontMatter,
  unknownSource,
  unreadable,
]

/** The ids of all rules, for messages and for checking the configuration. */
export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id)
