import type { FigureLanguage } from './types.ts'

/** The engine's language for a language tag or folder name: `zh-hk` is `zh`. */
export function figureLanguage(tag: string): FigureLanguage {
  const primary = tag.toLowerCase().split(/[-_]/)[0]
  if (primary === 'en' || primary === 'zh') return primary
  return primary === 'yue' || primary === 'cmn' ? 'zh' : 'other'
}
