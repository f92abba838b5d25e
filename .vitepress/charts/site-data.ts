import { data } from './site.data.ts'

/** Everything under `data/`, for components. */
export const siteData = {
  ...data,
  sources: new Map(data.sources.map((source) => [source.id, source])),
  series: new Map(data.series.map((series) => [series.id, series])),
}
