import type { Answer } from './answer.ts'
import { localeOfText } from './bridges.ts'
import type { Bridge } from './bridges.ts'
import {
  forgetQueries,
  recentQueries,
  setBridges,
  withBridges,
} from './device.ts'
import type { Locale } from './guide-index.ts'
import { queryButton, tagOf } from './view.ts'
import { say } from './words.ts'
import type { SearchWords } from './words.ts'

/** What the lines beside the results need to speak and to act. */
export interface AsideOptions {
  readonly words: SearchWords
  /** The page's language. */
  readonly locale: Locale
  /** Searches for other words, as if they had been typed. */
  readonly search: (query: string) => void
  /** Asks the same question again, after a choice has changed. */
  readonly askAgain: () => void
}

/** What else was meant or searched, with what the reader can do about it. */
export function answerAsides(
  { query, bridges, near }: Answer,
  options: AsideOptions,
): HTMLElement[] {
  const readings = textsOf(bridges, ({ kind }) => kind === 'reading')
  const terms = textsOf(bridges, ({ kind }) => kind !== 'reading')
  return [
    ...(near.length > 0 ? [wordsAside('near', near, options)] : []),
    ...(readings.length > 0 ? [wordsAside('reading', readings, options)] : []),
    ...(terms.length > 0 ? [bridgeAside(query, terms, options)] : []),
  ]
}

function textsOf(
  bridges: readonly Bridge[],
  isWanted: (bridge: Bridge) => boolean,
): string[] {
  return bridges.filter(isWanted).map(({ text }) => text)
}

/**
 * The last queries on this device, with a way to forget them; null if none.
 *
 * @param onForgotten Called when they are gone.
 */
export function recentAside(
  options: AsideOptions,
  onForgotten: () => void,
): HTMLElement | null {
  const queries = recentQueries()
  if (queries.length === 0) return null
  const aside = wordsAside('recent', queries, options)
  const label = say(options.words, 'forget')
  const forget = queryButton(label, tagOf(options.locale))
  forget.classList.add('SearchPanel-forget')
  forget.addEventListener('click', () => {
    forgetQueries()
    onForgotten()
  })
  aside.append(forget)
  return aside
}

/** A few wordings to choose from. */
function wordsAside(
  key: string,
  texts: readonly string[],
  { words, search }: AsideOptions,
): HTMLElement {
  const aside = document.createElement('p')
  aside.append(`${say(words, key)} `)
  for (const text of texts) {
    const button = queryButton(text, tagOf(localeOfText(text)))
    button.addEventListener('click', () => search(text))
    aside.append(button, ' ')
  }
  return aside
}

/** Says what else was searched, and turns that off or on. */
function bridgeAside(
  query: string,
  texts: readonly string[],
  { words, locale, askAgain }: AsideOptions,
): HTMLElement {
  const isOn = withBridges()
  const aside = document.createElement('p')
  aside.className = 'SearchPanel-bridge'
  aside.append(`${say(words, isOn ? 'bridge' : 'bridgeOff')} `)
  texts.forEach((text, at) => {
    const term = document.createElement('span')
    term.lang = tagOf(localeOfText(text))
    term.textContent = text
    aside.append(at === 0 ? '' : say(words, 'comma'), term)
  })
  const label = say(words, isOn ? 'turnOff' : 'turnOn', { query })
  const button = queryButton(label, tagOf(locale))
  button.addEventListener('click', () => {
    setBridges(!isOn)
    askAgain()
  })
  aside.append(' ', button)
  return aside
}
