import { bundle } from './bundle.ts'
import type { runHere as RunHere } from './command-line.ts'

const COMMAND = 'command-line'
const WORKER = 'parts/worker'

const files = await bundle([COMMAND, WORKER])
try {
  const { runHere }: { runHere: typeof RunHere } = await import(
    files.urlOf(COMMAND).href
  )
  const argv = process.argv.slice(2)
  process.exitCode = await runHere(argv, files.urlOf(WORKER))
} finally {
  await files.remove()
}
