import type { TFunction } from 'i18next'
import type { Progress } from '../content/read-site.ts'
import type { Host } from './host.ts'

/** A tree of this many files takes long enough for a person to wonder. */
const LARGE = 200
const STEPS = 10

/** Says on standard error, ten times in all, how far reading a large tree is. */
export function progressTo(host: Host, t: TFunction): Progress {
  return (done, total) => {
    if (total <= LARGE) return
    const step = Math.ceil(total / STEPS)
    if (done % step !== 0 && done !== total) return
    host.stderr(`${t('parity.progress', { done, total })}\n`)
  }
}
