const FULL_WIDTH =
  /[\uff04\uff05\uff0b\uff0d-\uff1a\uff21-\uff3a\uff41-\uff5a\uff5e\uffe5]/g
/** The hyphen of ACSD‑123, at which no line breaks. */
const UNBROKEN_HYPHEN = /\u2011/g
/** Thousands set off in full width, as in ２，０２５. */
const WIDE_COMMA = /，(?<=[０-９]，)(?=[０-９]{3}(?![０-９]))/g
/** Rings, noughts and letters that stand for 〇 in a row of Chinese digits. */
const RING =
  /(?<=[一二三四五六七八九零〇百千])(?:[○◯]{1,3}|[0O０Ｏ]{1,3}(?=[年一二三四五六七八九〇○◯/／、至]))|[○◯](?=[一二三四五六七八九])/g
const ADDRESS =
  /(?:https?:\/\/|www\.|mailto:)[^\s<>"'）」』，。；、）)\]]{1,2000}/gi

const SUFFIX =
  'md|mdx|ts|tsx|jsx|png|jpe?g|gif|svg|webp|json|ya?ml|html?|css|vue|txt|py|rs|rb|sh|zip|pdf|csv|xml'

/**
 * What marks up or addresses something and counts nothing, by a sign of it that
 * is found sooner: most texts have none.
 */
const CODES: readonly (readonly [sign: RegExp, code: RegExp])[] = [
  [/&/, /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10}\d{0,2});/gi],
  [/\{[%{]/, /\{%[^%\n]{0,200}%\}|\{\{[^{}\n]{0,200}\}\}/g],
  [
    /%[\da-f]{2}/i,
    /%(?<=[a-z/]%)[\da-f]{2}(?:%[\da-f]{2}){0,19}(?=[a-z\d/])/gi,
  ],
  [/\//, /\/(?<![\w.)）]\/)[\w.%:~-]{1,80}\/(?:[\w.%:~-]{1,80}\/?){0,12}/g],
  [
    new RegExp(`\\.(?:${SUFFIX})(?!\\w)`),
    new RegExp(`(?<![\\w.-])[a-z\\d][\\w-]{0,60}\\.(?:${SUFFIX})(?!\\w)`, 'g'),
  ],
]

/**
 * Folds full-width letters, digits and signs to ASCII, and the zeros of 二○二六
 * to one, sign for sign, so that offsets stay those of the text as written; the
 * full-width comma stays, for it never sets off thousands. Web addresses are
 * blanked: links have their own rule, and the two languages' addresses differ by
 * design. So are paths, file names, HTML entities and template tags.
 */
export function normalize(text: string): string {
  return CODES.reduce(blanked, text.replace(ADDRESS, blank))
    .replace(RING, (signs) => '〇'.repeat(signs.length))
    .replace(WIDE_COMMA, ',')
    .replace(FULL_WIDTH, narrow)
    .replace(UNBROKEN_HYPHEN, '-')
}

function blanked(
  text: string,
  [sign, code]: readonly [sign: RegExp, code: RegExp],
): string {
  return sign.test(text) ? text.replace(code, blank) : text
}

function narrow(sign: string): string {
  if (sign === '\uffe5') return '¥'
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
}

/** A letter, not a space: what stands around an address must not join up. */
function blank(address: string): string {
  return '\u25a1'.repeat(address.length)
}
