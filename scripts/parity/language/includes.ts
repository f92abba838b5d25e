import type { Page } from '../../content/model.ts'

/** `@include: ./a.md` in a comment, `#include file="a.md"`. */
const COMMENT = /^\s*[@#]include\b/
const INCLUDE =
  /^\s*(?:<!--\s*[@#]include\b|--8<--|\{!|\{[{%][%<]?\s*(?:include|readfile)\w*\b)/
const PAGE = /\.mdx?\b/

/** Whether a comment pulls in a file where it stands. */
export function isInclude(comment: string): boolean {
  return COMMENT.test(comment)
}

/** How many other pages a page pulls in, in the ways of several generators. */
export function countIncludes({ lines }: Page): number {
  return lines.filter((line) => INCLUDE.test(line) && PAGE.test(line)).length
}
