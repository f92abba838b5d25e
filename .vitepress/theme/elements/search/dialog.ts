import { createPanel } from './panel.ts'

const awake = new WeakSet<HTMLDialogElement>()

/** Makes the search in a dialog work, once for each dialog. */
export function wakeDialog(dialog: HTMLDialogElement): void {
  const root = dialog.querySelector<HTMLElement>('.SearchPanel')
  if (root && !awake.has(dialog)) {
    awake.add(dialog)
    prepare(dialog, root)
  }
}

function prepare(dialog: HTMLDialogElement, root: HTMLElement): void {
  const whole = root.querySelector<HTMLAnchorElement>('.SearchPanel-address')
  const panel = createPanel(root, {
    opensFirst: true,
    onQuery: (query) => {
      if (!whole) return
      whole.search =
        query === '' ? '' : new URLSearchParams({ q: query }).toString()
    },
  })
  dialog.addEventListener('click', (event) => {
    const isLink = event.target instanceof Element && event.target.closest('a')
    // A click beside the dialog's content has the dialog itself as target. A
    // result may be on this very page, where nothing else would close it.
    if (
      event.target === dialog ||
      (isLink && !event.ctrlKey && !event.metaKey)
    ) {
      dialog.close()
    }
  })
  // What was typed while this was loading.
  if (panel.input.value !== '') void panel.search(panel.input.value)
}
