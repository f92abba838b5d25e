import type { Format } from '../options.ts'
import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import { reportMarkdown } from './markdown.ts'
import { reportPretty } from './pretty.ts'
import type { Report } from './report.ts'
import { reportSarif } from './sarif.ts'

export const reports: Readonly<Record<Format, Report>> = {
  pretty: reportPretty,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
  markdown: reportMarkdown,
}
