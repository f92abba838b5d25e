import { watch } from 'vue'
import type { Route } from 'vitepress'
import { pageAddress } from '../page.ts'
import { events } from './messages.ts'
import type { PageReport, Question } from './messages.ts'
import { ParityOverlay } from './parity-overlay.ts'

/** Shows the findings of whatever page is in view, as long as it is. */
export function followPage(route: Route): void {
  const hot = import.meta.hot
  if (!hot) return
  const overlay = new ParityOverlay()
  document.body.append(overlay)
  let question: Question | null = null

  hot.on(events.report, (report: PageReport) => {
    // An answer about a page that has been left in the meantime.
    if (report.page !== question?.page) return
    if (report.locale === question.locale) overlay.show(report)
  })
  watch(
    () => route.data.relativePath,
    (path) => {
      question = questionAbout(path)
      overlay.clear()
      if (question) hot.send(events.ask, question)
    },
    { immediate: true },
  )
}

/** Null for a page that exists once for both languages. */
function questionAbout(path: string): Question | null {
  const address = pageAddress(path)
  if (!address) return null
  return { page: path.slice(address.locale.length + 1), locale: address.locale }
}
