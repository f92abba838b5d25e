import { z } from 'zod'
import type { Qualifier } from '../types.ts'

/**
 * How exactly a source gives a figure: `about`, `over` or `nearly`. `true` is
 * short for `about`; left out, the figure is exact.
 */
export const qualifierField = z
  .union(
    [z.boolean(), z.enum(['about', 'over', 'nearly'])],
    'Write about: true, over or nearly, or leave it out.',
  )
  .nullish()
  .transform((value): Qualifier | null => {
    if (value === true) return 'about'
    return value === false || value === undefined ? null : value
  })
