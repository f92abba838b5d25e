import type { Page } from '../../content/model.ts'
import type { RuleId } from '../finding.ts'
import { isRuleId } from '../rule-ids.ts'
import { readWaivers } from './read-waivers.ts'
import type { Waiver, WaiverDraft, WaiverFault } from './waiver.ts'

/** A waiver asked for longer than this has no end in practice. */
const LONGEST_DAYS = 366
const DAY = 86_400_000
/** What cannot be lived with: a bad waiver, and a page that nobody can read. */
const NOT_WAIVABLE: ReadonlySet<RuleId> = new Set(['waiver', 'unreadable'])

export interface JudgedWaivers {
  readonly valid: readonly Waiver[]
  readonly faults: readonly WaiverFault[]
}

/**
 * Tells the waivers of a page that count from those that do not.
 *
 * @param today As `2026-11-22`; a waiver still counts on its last day.
 */
export function judgeWaivers(page: Page, today: string): JudgedWaivers {
  const judged = readWaivers(page).flatMap((read) =>
    'fault' in read ? [read] : judge(read, today),
  )
  return {
    valid: judged.filter((one) => 'rule' in one),
    faults: judged.filter((one) => 'fault' in one),
  }
}

function judge(draft: WaiverDraft, today: string): (Waiver | WaiverFault)[] {
  const { rules, where } = draft
  const fault = faultOf(draft, today)
  if (fault) return [{ ...fault, where }]
  const { until, reason } = draft
  return rules.map((rule) =>
    isRuleId(rule) && !NOT_WAIVABLE.has(rule)
      ? { rule, until: until ?? '', reason: reason ?? '', where }
      : { fault: 'unknown-rule', found: rule, where },
  )
}

function faultOf(
  { until, reason }: WaiverDraft,
  today: string,
): Pick<WaiverFault, 'fault' | 'found'> | null {
  if (until === null) return { fault: 'no-end', found: '' }
  if (!isDate(until)) return { fault: 'malformed', found: until }
  if (reason === null) return { fault: 'no-reason', found: '' }
  if (until < today) return { fault: 'expired', found: until }
  const days = (Date.parse(until) - Date.parse(today)) / DAY
  return days > LONGEST_DAYS ? { fault: 'too-long', found: until } : null
}

/** A day that the calendar has: the 31st of June is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
