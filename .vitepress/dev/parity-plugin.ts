import { relative, sep } from 'node:path'
import { styleText } from 'node:util'
import type { Logger, Plugin, ViteDevServer, WebSocketClient } from 'vite'
import { isLocaleId } from '../locales/index.ts'
import type { LocaleId } from '../locales/index.ts'
import { collect } from './collect.ts'
import { GateClosedError, openGate } from './gate.ts'
import type { Gate } from './gate.ts'
import { events } from './messages.ts'
import type { PageReport, Question } from './messages.ts'
import { printReport } from './print.ts'
import type { Paint } from './print.ts'

/** What the gate reads; anything else that is saved is none of its business. */
const WATCHED = /^(?:en|zh-hk|data)\/|^parity\.lock$/
const PAGE = /^[\w-]+(?:\/[\w-]+)*\.md$/
/**
 * Editors write a file in several steps, and git writes many files. The watcher
 * drops what happens to a file within 50 ms of what it told of it, so a shorter
 * pause would read a file too early and never hear of the rest.
 */
const PAUSE = 60

/** What each open tab shows. */
type Views = WeakMap<WebSocketClient, Question>

interface Following {
  readonly gate: Gate
  readonly root: string
  readonly views: Views
}

/**
 * Tells whoever writes what the gate finds, while they write: the overlay in
 * the browser for the page in view, the terminal for the page just saved.
 * Part of the development server only.
 */
export function parityPlugin(root: string): Plugin {
  return {
    name: 'parity-overlay',
    apply: 'serve',
    configureServer(server) {
      const gate = openGate(root)
      server.httpServer?.once('close', () => gate.close())
      const views = answerPages(server, gate)
      followFiles(server, { gate, root, views })
    },
  }
}

/** Answers pages as they come into view, and notes which one each tab shows. */
function answerPages({ ws, config }: ViteDevServer, gate: Gate): Views {
  const views: Views = new WeakMap()
  ws.on(events.ask, (data: unknown, client) => {
    const question = parseQuestion(data)
    if (!question) return
    views.set(client, question)
    gate
      .report(question)
      .then((report) => client.send(events.report, report))
      .catch((error: unknown) => complain(error, config.logger))
  })
  return views
}

function followFiles(
  { ws, watcher, config: { logger } }: ViteDevServer,
  { gate, root, views }: Following,
): void {
  const locale = terminalLocale()
  const print = (text: string): void => logger.info(text, { timestamp: true })
  const printTotal = async (): Promise<void> => print(await gate.total(locale))
  const trouble = (error: unknown): void => complain(error, logger)

  const tell = async (files: readonly string[]): Promise<void> => {
    const pages = await touched(files, gate)
    const report = once(gate)
    // The browser first: that is where the eyes are.
    await Promise.all(
      [...ws.clients].map(async (client) => {
        const question = views.get(client)
        if (!question || !isAmong(pages, question)) return
        client.send(events.report, await report(question))
      }),
    )
    const [page] = pages
    if (page === 'all' || pages.length > 1) await printTotal()
    else if (page) print(printReport(await report({ page, locale }), paint))
  }

  const saved = collect<string>(
    PAUSE,
    (files) => void tell(files).catch(trouble),
  )
  watcher.on('all', (_event, path) => {
    const file = relative(root, path).split(sep).join('/')
    if (WATCHED.test(file)) saved(file)
  })
  printTotal().catch(trouble)
}

/** Asks each question once, however many want to know. */
function once(gate: Gate): Gate['report'] {
  const asked = new Map<string, Promise<PageReport>>()
  return (question) => {
    const key = `${question.locale}/${question.page}`
    const report = asked.get(key) ?? gate.report(question)
    asked.set(key, report)
    return report
  }
}

function isAmong(pages: readonly string[], { page }: Question): boolean {
  return pages.includes('all') || pages.includes(page)
}

/** The pages that files are part of, each once; `'all'` stands first. */
async function touched(
  files: readonly string[],
  gate: Gate,
): Promise<string[]> {
  const pages = await Promise.all(files.map((file) => gate.changed(file)))
  const known = new Set(pages.filter((page) => page !== null))
  return known.has('all') ? ['all'] : [...known]
}

/**
 * What a page asks, if it is a question: the browser may send anything, and a
 * page's name becomes a path.
 */
export function parseQuestion(data: unknown): Question | null {
  if (typeof data !== 'object' || data === null) return null
  const { page, locale }: { page?: unknown; locale?: unknown } = data
  if (typeof page !== 'string' || !PAGE.test(page)) return null
  return isLocaleId(locale) ? { page, locale } : null
}

/** The terminal speaks the machine's language, as far as the site has it. */
function terminalLocale(): LocaleId {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions()
  return locale.startsWith('zh') ? 'zh-hk' : 'en'
}

const paint: Paint = (style, text) =>
  process.stdout.isTTY && process.env['NO_COLOR'] === undefined
    ? styleText(style, text)
    : text

function complain(error: unknown, logger: Logger): void {
  // The server is being restarted: the next one has a gate of its own.
  if (error instanceof GateClosedError) return
  logger.error(error instanceof Error ? error.message : String(error))
}
