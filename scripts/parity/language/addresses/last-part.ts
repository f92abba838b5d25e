/** A page that stands for its folder, and slashes at the end. */
const FOLDER = /(?:\/(?:index|readme)(?:\.\w{2,5})?)?\/*$/i

/**
 * The end of an address, which names the page: hosts and languages are at the
 * front.
 */
export function lastPart(target: string): string {
  const path = target.replace(FOLDER, '')
  return path.slice(path.lastIndexOf('/') + 1)
}
