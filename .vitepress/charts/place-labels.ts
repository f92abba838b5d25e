import type { Anchor, Box, Words } from './shapes.ts'
import { tidy } from './shapes.ts'
import { textBox } from './text-size.ts'

/** A point on the drawing and the words that belong to it. */
export interface Labelled {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Lower comes first and so gets the better place. */
  readonly rank: number
}

interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

interface Place {
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
}

const GAP = 9

/**
 * Sets labels beside their points where they cover neither a line nor each
 * other nor the edge. A label without such a place is left out: the table of
 * values has them all.
 */
export function placeLabels(
  labels: readonly Labelled[],
  area: Box,
  lines: readonly (readonly { x: number; y: number }[])[],
): Words[] {
  const segments = lines.flatMap(segmentsOf)
  const dots = lines.flat().map(boxOfDot)
  const taken: Box[] = []

  return [...labels]
    .sort((left, right) => left.rank - right.rank)
    .flatMap((label) => {
      const place = placesAround(label).find((candidate) => {
        const box = textBox(label.text, candidate)
        return (
          isInside(box, area) &&
          !taken.some((other) => overlap(box, widened(other))) &&
          !dots.some((dot) => overlap(box, dot)) &&
          !segments.some((segment) => crosses(segment, box))
        )
      })
      if (!place) return []
      taken.push(textBox(label.text, place))
      return toWords(label.text, place)
    })
}

function toWords(text: string, { x, y, anchor }: Place): Words {
  return { kind: 'text', class: 'value', x: tidy(x), y: tidy(y), anchor, text }
}

/** Above first, since that is where readers look. */
function placesAround({ x, y }: Labelled): Place[] {
  return [
    { x, y: y - GAP, anchor: 'middle' },
    { x: x + 4, y: y - GAP, anchor: 'end' },
    { x: x - 4, y: y - GAP, anchor: 'start' },
    { x, y: y + GAP + 10, anchor: 'middle' },
    { x: x - 4, y: y + GAP + 10, anchor: 'start' },
    { x: x + 4, y: y + GAP + 10, anchor: 'end' },
    { x: x + GAP, y: y + 4, anchor: 'start' },
    { x: x - GAP, y: y + 4, anchor: 'end' },
    { x, y: y - GAP - 8, anchor: 'middle' },
  ]
}

function segmentsOf(points: readonly { x: number; y: number }[]): Segment[] {
  return points.slice(1).map((point, index) => {
    const from = points[index] ?? point
    return { x1: from.x, y1: from.y, x2: point.x, y2: point.y }
  })
}

function boxOfDot({ x, y }: { x: number; y: number }): Box {
  return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }
}

function isInside(box: Box, area: Box): boolean {
  return (
    box.left >= area.left &&
    box.right <= area.right &&
    box.top >= area.top &&
    box.bottom <= area.bottom
  )
}

/** Two figures side by side must not read as one. */
function widened(box: Box): Box {
  return { ...box, left: box.left - 8, right: box.right + 8 }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

/** Clips the segment to the box (Liang–Barsky); what is left crosses it. */
function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  const sides: readonly (readonly [number, number])[] = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ]
  let enter = 0
  let leave = 1
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false
    if (step < 0) enter = Math.max(enter, room / step)
    if (step > 0) leave = Math.min(leave, room / step)
  }
  return enter <= leave
}
