import type { AnswerGroup, Narrowing } from './answer.ts'

/** What is left of an answer within a chapter and a kind. */
export function narrow(
  groups: readonly AnswerGroup[],
  { chapter, kind }: Narrowing,
): AnswerGroup[] {
  return groups
    .filter((group) => kind === '' || group.kind === kind)
    .map((group) => ({
      ...group,
      items: group.items.filter(
        (item) => chapter === '' || item.chapter === chapter,
      ),
    }))
    .filter(({ items }) => items.length > 0)
}

export function countItems(groups: readonly AnswerGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0)
}
