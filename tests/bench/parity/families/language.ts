import { Converter } from 'opencc-js'
import { blocksOf, sourceOf, withBlock } from '../scenario.ts'
import type { Family, Subject } from '../scenario.ts'

/** Hong Kong words and what slips in for them from elsewhere. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['人工智能', '人工智慧'],
  ['資訊', '信息'],
  ['軟件', '軟體'],
  ['網絡', '網路'],
  ['私隱', '隱私'],
  ['影片', '視頻'],
  ['質素', '質量'],
  ['機械人', '機器人'],
  ['初創企業', '新創企業'],
  ['程式', '程序'],
  ['短訊', '短信'],
  ['伺服器', '服務器'],
]

const toSimplified = Converter({ from: 'hk', to: 'cn' })

/** Only Chinese text can slip in these ways; the side is always the right one. */
function onChinese(
  mutate: (subject: Subject) => ReturnType<Family['mutate']>,
): Family['mutate'] {
  return (subject) => (subject.side === 'right' ? mutate(subject) : null)
}

const simplified: Family = {
  id: 'simplified-characters',
  kind: 'fault',
  mutate: onChinese((subject) => {
    const place = subject.random.pick(prose(subject))
    if (!place) return null
    const source = sourceOf(subject.page, place.block)
    const changed = simplifyAPhrase(source, subject)
    if (changed === null) return null
    return {
      after: withBlock(subject, place.block, changed),
      truth: { rules: ['simplified'], section: place.section.id },
    }
  }),
}

/** Six characters in a row, as an input method left in the wrong mode gives. */
function simplifyAPhrase(text: string, { random }: Subject): string | null {
  const runs = [...text.matchAll(/\p{Script=Han}{6}/gu)].filter(
    ([run]) => toSimplified(run) !== run,
  )
  const run = random.pick(runs)
  if (!run) return null
  const end = run.index + run[0].length
  return text.slice(0, run.index) + toSimplified(run[0]) + text.slice(end)
}

const foreignWording: Family = {
  id: 'foreign-wording',
  kind: 'fault',
  mutate: onChinese((subject) => {
    const places = prose(subject).flatMap((place) => {
      const source = sourceOf(subject.page, place.block)
      // Official names between brackets keep their own wording.
      const plain = source.replace(/《[^》]*》|「[^」]*」/g, '')
      const [from, to] = FOREIGN.find(([word]) => plain.includes(word)) ?? []
      if (from === undefined || to === undefined) return []
      const at = firstOutsideQuotes(source, from)
      if (at === -1) return []
      const changed = source.slice(0, at) + to + source.slice(at + from.length)
      return [{ ...place, changed }]
    })
    const place = subject.random.pick(places)
    if (!place) return null
    return {
      after: withBlock(subject, place.block, place.changed),
      truth: { rules: ['variant', 'terms'], section: place.section.id },
    }
  }),
}

function firstOutsideQuotes(text: string, word: string): number {
  const masked = text.replace(/《[^》]*》|「[^」]*」/g, (name) =>
    '\u0000'.repeat(name.length),
  )
  return masked.indexOf(word)
}

const untranslated: Family = {
  id: 'untranslated-paragraph',
  kind: 'fault',
  mutate: (subject) => {
    const places = prose(subject).flatMap((place) => {
      const index = place.section.blocks.indexOf(place.block)
      const other = subject.otherPage.sections.find(
        ({ id }) => id === place.section.id,
      )?.blocks[index]
      if (!other || other.text.length < 40) return []
      return [{ ...place, changed: sourceOf(subject.otherPage, other) }]
    })
    const place = subject.random.pick(places)
    if (!place) return null
    return {
      after: withBlock(subject, place.block, place.changed),
      truth: { rules: ['untranslated'], section: place.section.id },
    }
  },
}

function prose({ page }: Subject): ReturnType<typeof blocksOf> {
  return blocksOf(
    page,
    ({ kind, depth, text }, { lang }) =>
      kind === 'paragraph' && depth === 0 && text.length > 40 && lang === null,
  )
}

export const languageFamilies: readonly Family[] = [
  simplified,
  foreignWording,
  untranslated,
]
