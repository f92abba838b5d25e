import type { Milestone } from '../../scripts/content/data/index.ts'

/** The events of a year, in order. */
export interface TimelineYear {
  readonly year: string
  readonly events: readonly Milestone[]
}

/** Groups events by year, the newest year last, as time goes. */
export function eventsByYear(milestones: readonly Milestone[]): TimelineYear[] {
  const years = new Map<string, Milestone[]>()
  for (const event of milestones) {
    const year = event.date.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), event])
  }
  return [...years].map(([year, events]) => ({ year, events }))
}
