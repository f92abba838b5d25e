const HEADINGS = 'main article :is(h1, h2, h3, h4, h5, h6)[id]'
/** How far down the window a heading counts as reached. */
const READING_LINE = 0.4

/** The heading above what is being read; null above the first section. */
export function headingInView(): Element | null {
  const line = innerHeight * READING_LINE
  const target = targetOfAddress()
  if (target && isAtTarget(target, line)) return target
  const headings = [...document.querySelectorAll(HEADINGS)]
  const reached = headings.filter((heading) => topOf(heading) <= line)
  return reached.at(-1) ?? null
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
function isAtTarget(target: Element, line: number): boolean {
  const top = topOf(target)
  const { scrollHeight } = document.documentElement
  const isAtFoot = Math.ceil(scrollY + innerHeight) >= scrollHeight - 1
  return top >= -1 && top <= (isAtFoot ? innerHeight : line)
}

function targetOfAddress(): Element | null {
  const id = decodeURIComponent(location.hash.slice(1))
  const target = id === '' ? null : document.getElementById(id)
  return target?.matches(HEADINGS) ? target : null
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top
}
