/**
 * Gathers what comes in quick succession.
 *
 * @param pause Milliseconds without another item after which `act` is called.
 * @returns A function that takes one item.
 */
export function collect<T>(
  pause: number,
  act: (items: readonly T[]) => void,
): (item: T) => void {
  const items = new Set<T>()
  let timer: NodeJS.Timeout | undefined
  return (item) => {
    items.add(item)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const all = [...items]
      items.clear()
      act(all)
    }, pause)
  }
}
