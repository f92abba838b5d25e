import { writeFileSync } from 'node:fs'

/** Loaded before a program: leaves its peak memory, in bytes, in a file. */
const file = process.env['PEAK_MEMORY_FILE']

process.on('exit', () => {
  if (file !== undefined) {
    writeFileSync(file, String(process.resourceUsage().maxRSS * 1024))
  }
})
