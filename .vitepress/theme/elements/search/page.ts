import { createPanel } from './panel.ts'
import { tidyQuery } from './query.ts'

/** The page whose address holds the query, so that it can be shared. */
export function startPage(root: HTMLElement): void {
  const panel = createPanel(root, {
    opensFirst: false,
    onQuery: (query) => {
      const url = new URL(location.href)
      if (query === '') url.searchParams.delete('q')
      else url.searchParams.set('q', query)
      url.hash = ''
      history.replaceState(history.state, '', url)
    },
  })
  const asked = tidyQuery(new URLSearchParams(location.search).get('q') ?? '')
  const typed = panel.input.value
  if (typed !== '' || asked !== '') void panel.search(typed || asked)
}
