const asked = new WeakMap<HTMLElement, Promise<boolean>>()

/**
 * Puts the content into an element that the build keeps in a file of its own:
 * once, however often it is asked for, and anew after a failure. Without the
 * attribute, as in the development server, it is there already.
 *
 * @returns Whether the content is there.
 */
export function fetchContent(element: HTMLElement): Promise<boolean> {
  const content = asked.get(element) ?? fill(element)
  asked.set(element, content)
  return content
}

async function fill(element: HTMLElement): Promise<boolean> {
  const { from } = element.dataset
  if (from === undefined) return true
  try {
    const response = await fetch(from)
    if (!response.ok) throw new Error(response.statusText)
    const page = await response.text()
    const { body } = new DOMParser().parseFromString(page, 'text/html')
    await Promise.all([...body.querySelectorAll('link')].map(addSheet))
    element.replaceChildren(...body.children)
    return true
  } catch {
    // Not connected, or an old page after a new build: the reader goes on
    // without it.
    asked.delete(element)
    return false
  }
}

/** Content must not show before its styles. */
function addSheet(sheet: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    sheet.addEventListener('load', resolve)
    sheet.addEventListener('error', reject)
    document.head.append(sheet)
  })
}
