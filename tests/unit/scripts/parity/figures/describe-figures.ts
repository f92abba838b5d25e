import {
  describeReading,
  extractFigures,
} from '../../../../../scripts/parity/figures/index.ts'
import type {
  Figure,
  FigureLanguage,
  PointFigure,
} from '../../../../../scripts/parity/figures/index.ts'

/**
 * The figures of a text on one line. `6.. "12 to 6"@3` is a value, its words
 * and their place; then how exact it is, how much its absence means, what it
 * is the number of, `±` the worth of its last digit, what else the words may
 * mean, and what they also mention.
 */
export function describeFigures(
  text: string,
  language: FigureLanguage,
): string {
  return extractFigures(text, language).map(describeFigure).join('; ')
}

function describeFigure(figure: Figure): string {
  if (figure.kind === 'point') return describePoint(figure)
  const { text, offset, from, to } = figure
  return `[${describePoint(from)} – ${describePoint(to)}] "${text}"@${offset}`
}

function describePoint(figure: PointFigure): string {
  const { reading, text, offset, qualifier, weight, label, step } = figure
  return [
    `${describeReading(reading)} "${text}"@${offset}`,
    ...(qualifier === 'exact' ? [] : [qualifier]),
    ...(weight === 'firm' ? [] : [weight]),
    ...(label === null ? [] : [`of ${label}`]),
    ...(step === null ? [] : [`±${step.toFixed()}`]),
    ...figure.alternatives.map(
      (one) => `or ${one.kind} ${describeReading(one)}`,
    ),
    ...figure.parts.map((one) => `with ${describeReading(one)}`),
  ].join(' ')
}
