/**
 * What a drawing is made of. Looks come from the style sheet by class, never
 * from a `style` attribute, which the site's policy refuses.
 */
export type Shape = Path | Rectangle | Dot | Words

export interface Path {
  readonly kind: 'path'
  readonly class: string
  readonly d: string
}

export interface Rectangle {
  readonly kind: 'rect'
  readonly class: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Dot {
  readonly kind: 'circle'
  readonly class: string
  readonly cx: number
  readonly cy: number
  readonly r: number
}

export type Anchor = 'start' | 'middle' | 'end'

export interface Words {
  readonly kind: 'text'
  readonly class: string
  readonly x: number
  /** The base line. */
  readonly y: number
  readonly anchor: Anchor
  readonly text: string
}

/** A drawing in its own units, which are pixels at its natural size. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** A rectangle on the drawing, for finding what overlaps. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Whole pixels: what is finer nobody sees, and it makes pages heavier. */
export function tidy(value: number): number {
  return Math.round(value)
}
