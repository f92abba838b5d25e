// Runs before the first paint, so that no page flashes in the wrong colours.
// Plain script: modules wait until the page has been read.
;(() => {
  const apply = () => {
    let choice = null
    try {
      choice = localStorage.getItem('appearance')
    } catch {
      // Storage may be switched off; then the device decides.
    }
    document.documentElement.dataset.theme =
      choice === 'light' || choice === 'dark' ? choice : 'auto'
  }
  apply()
  // A page taken out of the browser's cache keeps the colours it had.
  addEventListener('pageshow', (event) => {
    if (event.persisted) apply()
  })
})()
