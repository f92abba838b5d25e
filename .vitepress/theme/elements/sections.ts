/**
 * Places that both languages have: headings, but those that a component marks
 * as its own language's, and the entries of the glossary.
 */
const PLACES =
  'main article :is(h1, h2, h3, h4, h5, h6, dl > *)[id]:not([data-unpaired])'
/** How far below the stop of links to it, in pixels, a place counts as reached. */
const SLACK = 32

/** The heading above what is being read; null above the first section. */
export function headingInView(): Element | null {
  const target = targetOfAddress()
  if (target && isAtTarget(target)) return target
  const places = [...document.querySelectorAll(PLACES)]
  return places.filter(isReached).at(-1) ?? null
}

/** Id of the section being read; empty at the head of the page. */
export function sectionInView(): string {
  const heading = headingInView()
  return heading === null || heading.tagName === 'H1' ? '' : heading.id
}

/**
 * Whether the reader still is where the address led. At the foot of a page
 * that may be further down than anywhere else: it cannot scroll on.
 */
function isAtTarget(target: Element): boolean {
  const { scrollHeight } = document.documentElement
  const isAtFoot = Math.ceil(scrollY + innerHeight) >= scrollHeight - 1
  const top = topOf(target)
  return top >= -1 && (isAtFoot ? top <= innerHeight : isReached(target))
}

function isReached(place: Element): boolean {
  const margin = parseFloat(getComputedStyle(place).scrollMarginTop)
  return topOf(place) <= margin + SLACK
}

function targetOfAddress(): Element | null {
  const id = location.hash.slice(1)
  const target = id === '' ? null : document.getElementById(id)
  return target?.matches(PLACES) ? target : null
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top
}
