import { setFlagsFromString } from 'node:v8'
import { bundle } from './bundle.mjs'

const COMMAND = 'command-line'
const WORKER = 'parts/worker'

// A check takes seconds, of which each thread spends one on compiling what runs
// often. Less of what a function calls is compiled into it, and that is shorter.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')

// Some two hundred modules: bundling them, and loading the bundle without the
// loader for TypeScript, takes a third of what loading each through it takes.
const files = await bundle([COMMAND, WORKER])
try {
  const { runHere } = await import(files.urlOf(COMMAND).href)
  const argv = process.argv.slice(2)
  process.exitCode = await runHere(argv, files.urlOf(WORKER))
} finally {
  await files.remove()
}
