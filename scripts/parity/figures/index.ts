/** Figures read as values and compared across writing systems. */
export { compareFigures } from './compare.ts'
export { describeReading } from './describe.ts'
export { extractFigures } from './extract.ts'
export { figureLanguage } from './language.ts'
export type {
  Figure,
  FigureDifference,
  FigureLanguage,
  FigureText,
  PointFigure,
  RangeFigure,
  Reading,
} from './types.ts'
