import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { DataError, readSiteData } from '../content/data/index.ts'
import { addressesOf } from './addresses.ts'
import { ask } from './ask.ts'
import { LinksUsageError, USAGE, parseLinkOptions } from './options.ts'
import { judge } from './outcome.ts'
import { politely } from './politely.ts'
import { reportLinks } from './report.ts'
import type { CheckedAddress } from './report.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function checkLinks(argv: readonly string[]): Promise<CheckedAddress[]> {
  const { only, limit } = parseLinkOptions(argv)
  const sources = [...readSiteData(root).sources.values()]
  const addresses = addressesOf(
    sources.filter(({ id }) => id.includes(only)),
  ).slice(0, limit)

  let done = 0
  const outcomes = await politely(
    addresses.map(({ url }) => url),
    async (url) => {
      const outcome = await ask(url, { fetch, timeout: 20_000 })
      done += 1
      if (done % 50 === 0) console.error(`${done} of ${addresses.length}`)
      return outcome
    },
    { atOnce: 8, pause: 1_000, wait: (time) => wait(time) },
  )
  return addresses.flatMap((address, index) => {
    const outcome = outcomes[index]
    return outcome ? [{ ...address, outcome }] : []
  })
}

try {
  const checked = await checkLinks(process.argv.slice(2))
  console.log(reportLinks(checked))
  const isAnyGone = checked.some(({ outcome }) => judge(outcome) === 'gone')
  process.exitCode = isAnyGone ? 1 : 0
} catch (error) {
  const isForReaders =
    error instanceof LinksUsageError || error instanceof DataError
  if (!isForReaders) throw error
  console.error(
    error instanceof DataError ? error.message : `${error.message}\n\n${USAGE}`,
  )
  process.exitCode = 2
}
