/**
 * What the site may use of the gate: the findings of a page while it is being
 * written, and the comparison of the interface's words.
 */
export { describeError } from './errors.ts'
export type { DescribedFinding } from './reports/report.ts'
export { compareTexts, gatherTexts } from './ui-text/compare-texts.ts'
export type { Resources, TextDifference } from './ui-text/compare-texts.ts'
export { watchSite } from './watch.ts'
export type { Watch } from './watch.ts'
export { wordsIn } from './words.ts'
export type { Language } from './words.ts'
