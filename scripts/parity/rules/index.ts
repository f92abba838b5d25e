import { citations } from './citations.ts'
import { duplicateId } from './duplicate-id.ts'
import { emptySection } from './empty-section.ts'
import { figures } from './figures.ts'
import { frontMatter } from './front-matter.ts'
import { links } from './links.ts'
import { missingPage } from './missing-page.ts'
import { missingSection } from './missing-section.ts'
import type { Rule } from './rule.ts'
import { sectionId } from './section-id.ts'
import { sectionLevel } from './section-level.ts'
import { sectionOrder } from './section-order.ts'
import { simplified } from './simplified.ts'
import { stale } from './stale.ts'
import { structure } from './structure.ts'
import { terms } from './terms.ts'
import { typography } from './typography.ts'
import { uiText } from './ui-text.ts'
import { uncitedFigure } from './uncited-figure.ts'
import { unknownSource } from './unknown-source.ts'
import { unreadable } from './unreadable.ts'
import { unsafeMarkup } from './unsafe-markup.ts'
import { untranslated } from './untranslated.ts'
import { variant } from './variant.ts'
import { waiver } from './waiver.ts'

/** Every rule of the gate, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  missingPage,
  missingSection,
  sectionOrder,
  sectionLevel,
  sectionId,
  duplicateId,
  emptySection,
  stale,
  untranslated,
  structure,
  figures,
  citations,
  links,
  terms,
  simplified,
  variant,
  typography,
  frontMatter,
  uiText,
  uncitedFigure,
  unknownSource,
  unsafeMarkup,
  waiver,
  unreadable,
]
