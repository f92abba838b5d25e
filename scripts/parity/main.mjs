import { setFlagsFromString } from 'node:v8'
import { bundle } from './bundle.mjs'

const COMMAND = 'command-line'
const WORKER = 'parts/worker'

// A check takes seconds, of which each thread spends one on compiling what runs
// often. Less of what a function calls is compiled into it, and that is shorter.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')

// Some two hundred modules: each through the loader for TypeScript would take
// longer than the check of a small site.
const files = await bundle([COMMAND, WORKER])
const { runHere } = await import(files.urlOf(COMMAND).href)
process.exitCode = await runHere(process.argv.slice(2), files.urlOf(WORKER))
