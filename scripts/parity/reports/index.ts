import type { Format } from '../options.ts'
import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import { reportPretty } from './pretty.ts'
import type { Report } from './report.ts'

export const reports = {
  pretty: reportPretty,
  json: reportJson,
  github: reportGithub,
} satisfies Record<Format, Report>
