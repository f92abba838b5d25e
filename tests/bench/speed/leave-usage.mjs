import { writeFileSync } from 'node:fs'

/** Loaded before a program: leaves what it used in a file when it ends. */
const file = process.env['USAGE_FILE']

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = {
    megabytes: (maxRSS * 1024) / 1e6,
    seconds: (userCPUTime + systemCPUTime) / 1e6,
  }
  if (file !== undefined) writeFileSync(file, JSON.stringify(usage))
})
