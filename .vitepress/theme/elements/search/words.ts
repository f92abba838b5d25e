/** What the search says, in the page's language, with `{name}` to fill in. */
export type SearchWords = Readonly<Record<string, string>>

/** Words as the component wrote them beside the markup. */
export function readWords(panel: HTMLElement): SearchWords {
  const words =
    panel.querySelector<HTMLElement>('[data-words]')?.dataset['words']
  // Written by our own component, as an object of strings.
  return JSON.parse(words ?? '{}') as SearchWords
}

/** A sentence with its values. */
export function say(
  words: SearchWords,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const { count } = values
  const form = count === 1 ? words[`${key}_one`] : undefined
  const text = form ?? words[`${key}_other`] ?? words[key] ?? ''
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  )
}
