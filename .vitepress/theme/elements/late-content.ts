/**
 * Puts the content into an element that the build keeps in a file of its own.
 * Without the attribute, as in the development server, it is there already.
 *
 * @returns Whether the content is there.
 */
export async function fetchContent(element: HTMLElement): Promise<boolean> {
  const { from } = element.dataset
  if (from === undefined) return true
  try {
    const response = await fetch(from)
    if (!response.ok) return false
    const parser = new DOMParser()
    const page = parser.parseFromString(await response.text(), 'text/html')
    element.replaceChildren(...page.body.children)
  } catch {
    // Not connected: whoever asked goes on without it.
    return false
  }
  delete element.dataset['from']
  return true
}
