// On the page that belongs to no language: goes on to the reader's, before
// anything is painted. The addresses come from the element that loads this.
;(() => {
  const { dataset } = document.currentScript
  let chosen = null
  try {
    chosen = localStorage.getItem('locale')
  } catch {
    // Storage may be switched off; then the browser's languages decide.
  }
  if (chosen !== 'en' && chosen !== 'zh-hk') {
    const wanted = (navigator.languages ?? [navigator.language])
      .map((tag) => /^(en|zh|yue|cmn|nan|hak)\b/i.exec(tag)?.[1]?.toLowerCase())
      .find((language) => language !== undefined)
    chosen = wanted === undefined || wanted === 'en' ? 'en' : 'zh-hk'
  }
  const target = chosen === 'en' ? dataset.en : dataset.zhHk
  location.replace(target + location.search + location.hash)
})()
