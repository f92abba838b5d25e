const AROUND = 12
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Whether words of a Chinese text begin and end where words do: 個資 does not
 * in 一個資料庫. Chinese has no spaces, so a dictionary decides.
 */
export function isWordOfItsOwn(
  text: string,
  start: number,
  end: number,
): boolean {
  const from = Math.max(0, start - AROUND)
  const around = text.slice(from, end + AROUND)
  const edges = new Set([around.length])
  for (const { index } of segmenter.segment(around)) edges.add(index)
  return edges.has(start - from) && edges.has(end - from)
}
