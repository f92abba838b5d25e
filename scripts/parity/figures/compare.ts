import { describeReading } from './describe.ts'
import { extractFigures } from './extract.ts'
import { readingsOf, sideContext } from './match/context.ts'
import type { SideContext } from './match/context.ts'
import { exchanged } from './match/exchange.ts'
import { isStatedBy } from './match/readings.ts'
import type { FigureDifference, FigureText, PointFigure } from './types.ts'

/** One text's figures, ranges taken apart, with what the text says of them. */
export interface Side {
  readonly points: readonly PointFigure[]
  readonly context: SideContext
}

/**
 * Figures that only one of two texts states, by value and not by spelling.
 *
 * A figure repeated on one side is no difference; one that is missing is. Small
 * number words are reported only when the other side has something that could
 * stand in their place.
 */
export function compareFigures(
  left: FigureText,
  right: FigureText,
): FigureDifference[] {
  const sides = [sideOf(left), sideOf(right)] as const
  const onlyLeft = unmatched(sides[0], sides[1])
  const onlyRight = unmatched(sides[1], sides[0])
  const swapped = exchanged(sides[0], sides[1])

  return [
    ...reported(onlyLeft, onlyRight, swapped.right).map((figure) =>
      differenceOf('left', figure),
    ),
    ...swapped.left.map((figure) => differenceOf('left', figure)),
    ...reported(onlyRight, onlyLeft, swapped.left).map((figure) =>
      differenceOf('right', figure),
    ),
    ...swapped.right.map((figure) => differenceOf('right', figure)),
  ]
}

function sideOf(text: FigureText): Side {
  const points = extractFigures(text.text, text.language).flatMap((figure) =>
    figure.kind === 'range' ? [figure.from, figure.to] : [figure],
  )
  return { points, context: sideContext(text, points) }
}

function unmatched(own: Side, other: Side): PointFigure[] {
  // Most figures stand there with the very same value: no need to look further.
  const values = new Set(
    other.points.map(({ reading }) => describeReading(reading)),
  )

  return own.points.filter(
    (figure) =>
      figure.weight !== 'soft' &&
      !values.has(describeReading(figure.reading)) &&
      !other.points.some((candidate) =>
        isMatch(figure, own, candidate, other),
      ) &&
      !hasParts(figure, own, other),
  )
}

function isMatch(
  figure: PointFigure,
  own: Side,
  candidate: PointFigure,
  other: Side,
): boolean {
  const stated = [figure.reading, ...figure.alternatives]
  return stated.some((reading) =>
    readingsOf(candidate).some((counterpart) =>
      isStatedBy(
        { reading, figure, side: own.context },
        { reading: counterpart, figure: candidate, side: other.context },
      ),
    ),
  )
}

/** "1 in 10" is also said by a 1 and a 10: 每10人有1人. */
function hasParts(figure: PointFigure, own: Side, other: Side): boolean {
  if (figure.parts.length < 2) return false
  return figure.parts.every((reading) =>
    other.points.some((candidate) =>
      isMatch({ ...figure, reading, alternatives: [] }, own, candidate, other),
    ),
  )
}

function reported(
  own: readonly PointFigure[],
  other: readonly PointFigure[],
  swapped: readonly PointFigure[],
): PointFigure[] {
  const hasCounterpart = other.length + swapped.length > 0
  return own.filter(({ weight }) => weight === 'firm' || hasCounterpart)
}

function differenceOf(
  side: 'left' | 'right',
  figure: PointFigure,
): FigureDifference {
  return {
    side,
    figure,
    value: describeReading(figure.reading),
    text: figure.text,
    offset: figure.offset,
  }
}
