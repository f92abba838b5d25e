/** Keeps a choice on the device, where the browser allows it. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage may be switched off; the choice then holds for this page only.
  }
}
