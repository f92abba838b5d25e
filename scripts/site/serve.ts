import { readDeployment } from '../../.vitepress/site.ts'
import { startServer } from './server.ts'

const DEFAULT_PORT = 4173

const { base } = readDeployment(process.env)
const port = Number(process.env['PORT'] ?? DEFAULT_PORT)

try {
  const server = await startServer({ folder: '.vitepress/dist', base, port })
  console.log(`The site is at ${server.url}  (stop with Ctrl+C)`)
} catch (error) {
  process.exitCode = 1
  console.error(describe(error))
}

function describe(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error
  switch (error.code) {
    case 'ENOENT':
      return 'There is no built site. Run "npm run build" first.'
    case 'EADDRINUSE':
      return `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
    default:
      throw error
  }
}
