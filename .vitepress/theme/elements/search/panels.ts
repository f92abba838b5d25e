// One module for both, so that a browser does not find out by and by what
// else it needs.
export { wakeDialog } from './dialog.ts'
export { startPage } from './page.ts'
