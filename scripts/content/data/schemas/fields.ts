import { z } from 'zod'
import { parseDate } from '../dates.ts'

/** Lower-case words joined by hyphens: what an address can carry. */
export const idField = z
  .string('Give it an id: lower-case words joined by hyphens.')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'An id is lower-case letters and digits joined by hyphens, as in hkma-sandbox-2024.',
  )

/** Text that is there and is not only spaces. */
export const textField = z
  .string('Write some text here.')
  .refine(
    (text) => text.trim() === text && text !== '',
    'The text is empty, or has a space at an end. Write the text alone.',
  )

/** Text that may be left out or be `null`. */
export const optionalText = textField.nullish().transform((text) => text ?? null)

/** A year alone may stand without quotes, since it can only mean a year. */
export const dateField = z.preprocess(
  (value) => (Number.isInteger(value) ? String(value) : value),
  z
    .string('Write the date as "2017", "2017-07" or "2017-07-20", in quotes.')
    .refine(
      (text) => parseDate(text) !== null,
      'This is not a date. Write "2017", "2017-07" or "2017-07-20", in quotes.',
    ),
)

export const optionalDate = dateField.nullish().transform((date) => date ?? null)

export const addressField = z
  .string('Give the full address, with https:// or http://.')
  .refine(isWebAddress, 'This is not a web address. Begin it with https:// or http://.')

export const optionalAddress = addressField
  .nullish()
  .transform((address) => address ?? null)

/** Ids of sources: at least one. */
export const sourceIdsField = z
  .array(idField, 'List the ids of the sources, as in [first-id, second-id].')
  .min(1, 'Name at least one source.')

export const numberField = z.number('Write a number, without quotes or commas.')

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
