import { describeReading } from './describe.ts'
import { extractFigures } from './extract.ts'
import { readingsOf, sideContext } from './match/context.ts'
import type { SideContext } from './match/context.ts'
import { settleYuan } from './match/currency.ts'
import { exchanged } from './match/exchange.ts'
import { otherRates } from './match/rates.ts'
import { isStatedBy } from './match/readings.ts'
import { THINGS } from './units.ts'
import type {
  FigureDifference,
  FigureText,
  PointFigure,
  Reading,
} from './types.ts'

/** Beyond this many small numbers, counting them would cost too much. */
const MOST_COUNTED = 60

/** Pairs of figures looked at one by one; no real section comes near. */
const MOST_COMPARED = 500_000

/** One text's figures, ranges taken apart, with what the text says of them. */
export interface Side {
  readonly points: readonly PointFigure[]
  /** The value of each point in plain notation. */
  readonly values: readonly string[]
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
  const [a, b] = [sideOf(left), sideOf(right)]
  const onlyLeft = unmatched(a, b)
  const onlyRight = unmatched(b, a)
  const swapped = reallyExchanged(a, b)
  const rates = otherRates(left, right)
  const reportedLeft = reported(onlyLeft, () => [
    ...onlyRight,
    ...repeated(b, a),
  ])
  const reportedRight = reported(onlyRight, () => [
    ...onlyLeft,
    ...repeated(a, b),
  ])

  return [
    ...differencesOf('left', [...reportedLeft, ...swapped.left, ...rates.left]),
    ...differencesOf('right', [
      ...reportedRight,
      ...swapped.right,
      ...rates.right,
    ]),
  ]
}

function sideOf(text: FigureText): Side {
  const points = settleYuan(
    text.text,
    extractFigures(text.text, text.language).flatMap((figure) =>
      figure.kind === 'range' ? [figure.from, figure.to] : [figure],
    ),
  )
  const values = points.map(({ reading }) => describeReading(reading))
  return { points, values, context: sideContext(text, points) }
}

function unmatched(own: Side, other: Side): PointFigure[] {
  // Most figures stand there with the very same value: no need to look further.
  // Numbers with a name are not settled by value alone.
  const values = new Set(other.values)
  const open = own.points.filter(
    ({ label }, index) =>
      label !== null || !values.has(own.values[index] ?? ''),
  )
  const affordable = Math.floor(MOST_COMPARED / (other.points.length + 1))

  return open
    .filter(
      (figure, index) => index > affordable || !isStated(figure, own, other),
    )
    .map((figure) =>
      isNamed(figure, other) ? { ...figure, weight: 'firm' } : figure,
    )
}

function isStated(figure: PointFigure, own: Side, other: Side): boolean {
  const isFound = other.points.some((candidate) =>
    isMatch(figure, own, candidate, other),
  )
  return isFound || hasParts(figure, own, other)
}

/** A 1 says little, but not as the number of something both sides name. */
function isNamed({ label }: PointFigure, other: Side): boolean {
  return label !== null && other.context.labels().has(label)
}

function isMatch(
  figure: PointFigure,
  own: Side,
  candidate: PointFigure,
  other: Side,
): boolean {
  if (isOtherName(figure, candidate, other)) return false
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

/** The years of 2026-27 are not said by a day in 2027. */
function isAsBare(part: Reading, stated: Reading): boolean {
  if (part.kind !== 'date' || stated.kind !== 'date') return true
  return stated.month === null
}

/**
 * Where both sides speak of "Vue 2" by that name, a "Vue 1" is matched by no
 * number of anything else.
 */
function isOtherName(
  { label }: PointFigure,
  candidate: PointFigure,
  other: Side,
): boolean {
  if (label === null || !other.context.labels().has(label)) return false
  if (candidate.label === label || isNameWith(label, candidate)) return false
  return candidate.label !== null || !/^\d/.test(candidate.text)
}

/** "Router 4" is also said by Router4. */
function isNameWith(label: string, { reading }: PointFigure): boolean {
  return (
    reading.kind === 'token' && reading.text.startsWith(label.toUpperCase())
  )
}

/** "1 in 10" is also said by a 1 and a 10: 每10人有1人. */
function hasParts(figure: PointFigure, own: Side, other: Side): boolean {
  if (figure.parts.length < 2) return false
  return figure.parts.every((reading) =>
    other.points.some(
      (candidate) =>
        isAsBare(reading, candidate.reading) &&
        isMatch(
          { ...figure, reading, alternatives: [] },
          own,
          { ...candidate, alternatives: [], parts: [] },
          other,
        ),
    ),
  )
}

/**
 * Small figures are reported only if the other side has something in their
 * place: a figure without a match, or one that stands there once too often.
 *
 * @param inPlace Asked only where there is a small figure: counting is dear.
 */
function reported(
  own: readonly PointFigure[],
  inPlace: () => readonly PointFigure[],
): PointFigure[] {
  const hasSmall = own.some(({ weight }) => weight === 'small')
  const others = hasSmall ? inPlace() : []
  return own.filter(
    (figure) =>
      figure.weight === 'firm' ||
      (figure.weight === 'small' &&
        others.some((other) => isCounterpart(figure, other))),
  )
}

/** Small numbers that `own` states more often than `other` does. */
function repeated(own: Side, other: Side): PointFigure[] {
  const small = own.points.filter(
    ({ reading, weight }) => weight !== 'soft' && isSmallNumber(reading),
  )
  if (small.length > MOST_COUNTED) return []
  return small.filter((figure) => isOftener(figure, own, other, small))
}

/** Whether `own` states a value more often, in whatever form, than `other`. */
function isOftener(
  figure: PointFigure,
  own: Side,
  other: Side,
  among: readonly PointFigure[] = own.points,
): boolean {
  const bare = { ...figure, label: null }
  const matches = (candidate: PointFigure, side: Side): boolean =>
    isMatch(bare, own, candidate, side)
  const here = among.filter((candidate) => matches(candidate, own)).length
  return here > other.points.filter((item) => matches(item, other)).length
}

/**
 * Equal values may be written as different kinds: "Section 3" is no 第3節 to the
 * letter. So what looks exchanged is counted again by what it means.
 */
function reallyExchanged(a: Side, b: Side): ReturnType<typeof exchanged> {
  const { left, right } = exchanged(a, b)
  const isReal =
    left.every((figure) => isOftener(figure, a, b)) &&
    right.every((figure) => isOftener(figure, b, a))
  return isReal ? { left, right } : { left: [], right: [] }
}

function isSmallNumber(reading: Reading): boolean {
  const isCount = reading.kind === 'number' || reading.kind === 'ordinal'
  if (reading.kind === 'fraction') return true
  return isCount && reading.value.lte(100)
}

/** What stands in no count's place: names, and what is paid. */
const NAMES: ReadonlySet<Reading['kind']> = new Set([
  'token',
  'chapter',
  'money',
  'fiscal-year',
  'decade',
])

function isPlain(reading: Reading): boolean {
  if (reading.kind !== 'number') return reading.kind === 'ordinal'
  return reading.unit === null || reading.unit === THINGS
}

/** Soft words can stand in the place of their own kind: first for third. */
function isCounterpart(figure: PointFigure, other: PointFigure): boolean {
  if (isPlain(figure.reading) && NAMES.has(other.reading.kind)) return false
  if (other.weight !== 'soft') return true
  if (other.reading.kind !== figure.reading.kind) return false
  if (other.reading.kind === 'ordinal') return true
  return other.reading.kind === 'number' && other.reading.value.gte(2)
}

function differencesOf(
  side: 'left' | 'right',
  figures: readonly PointFigure[],
): FigureDifference[] {
  return figures.map((figure) => ({
    side,
    figure,
    value: describeReading(figure.reading),
    text: figure.text,
    offset: figure.offset,
  }))
}
