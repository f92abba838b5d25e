/**
 * Makes `characters.ts` anew from OpenCC's dictionaries:
 *
 *     npx tsx scripts/parity/language/simplified/generate.ts \
 *       > scripts/parity/language/simplified/characters.ts
 *
 * A character is Simplified-only if OpenCC turns it into another one and no
 * Traditional text has it in its own right: it is missing from Big5, which
 * holds what is in ordinary Traditional use, and from `kept.ts`.
 */
import { Converter } from 'opencc-js'
import { FORMS_IN_USE, PREFERRED, SIMPLIFIED_IN_BIG5 } from './kept.ts'

const FIRST = 0x3400
const LAST = 0x9fff

const toTraditional = Converter({ from: 'cn', to: 't' })
const toSimplified = Converter({ from: 't', to: 'cn' })

process.stdout.write(moduleText())

function moduleText(): string {
  const big5 = charactersOfBig5()
  const simplified = allCharacters().filter(
    (one) =>
      toTraditional(one) !== one &&
      !FORMS_IN_USE.includes(one) &&
      (!big5.has(one) || SIMPLIFIED_IN_BIG5.includes(one)),
  )
  const traditional = allCharacters().filter(
    (one) => toSimplified(one) !== one && big5.has(one),
  )
  return [
    '// Made by `generate.ts` from OpenCC; do not edit. See there how.\n',
    '/** Characters that only Simplified Chinese has. */',
    declare('SIMPLIFIED', simplified.join('')),
    '/** The Traditional form of each, in the same order. */',
    declare('TRADITIONAL', simplified.map(traditionalOf).join('')),
    '/** Characters that only Traditional Chinese has. */',
    declare('TRADITIONAL_ONLY', traditional.join('')),
  ].join('\n')
}

function traditionalOf(simplified: string): string {
  return PREFERRED[simplified] ?? toTraditional(simplified)
}

function allCharacters(): string[] {
  const length = LAST - FIRST + 1
  return Array.from({ length }, (_, index) =>
    String.fromCharCode(FIRST + index),
  )
}

/** The two levels of Big5, without what vendors and Hong Kong added. */
function charactersOfBig5(): Set<string> {
  const decoder = new TextDecoder('big5')
  const found = new Set<string>()
  for (let lead = 0xa4; lead <= 0xf9; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (lead >= 0xc7 && lead <= 0xc8) continue
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if (text.length === 1) found.add(text)
    }
  }
  return found
}

function declare(name: string, characters: string): string {
  const lines = characters.match(/.{1,38}/gu) ?? []
  const parts = lines.map((line) => `  '${line}'`)
  return `export const ${name} =\n${parts.join(' +\n')}\n`
}
