import { expect, test } from 'vitest'
import type { GuideIndex } from '../../../../../../.vitepress/theme/elements/search/guide-index.ts'
import {
  packGuide,
  unpackGuide,
} from '../../../../../../.vitepress/theme/elements/search/pack.ts'
import { section, term } from '../../../../../support/search.ts'

test('what was packed comes out the same', () => {
  const guide: GuideIndex = {
    fold: '监監',
    digits: 5,
    pages: [
      {
        slug: '',
        kind: 'chapter',
        titles: ['Home', '主頁'],
        sections: [section('a', 'A', '甲', 'gaap3'), section('b', 'B', '')],
        unlisted: [],
      },
      {
        slug: 'timeline',
        kind: 'timeline',
        titles: ['Timeline', '大事年表'],
        sections: [
          {
            id: 'event-x',
            titles: ['', ''],
            records: ['1a2b3', ''],
            jyutping: '',
            chapter: 'finance',
          },
        ],
        unlisted: ['4d5e6', '7f8a9'],
      },
      {
        slug: 'empty',
        kind: 'chapter',
        titles: ['', ''],
        sections: [],
        unlisted: [],
      },
    ],
    terms: [term('sandbox', '沙盒', 'saa1 hap6', { avoided: ['沙箱'] })],
  }

  expect(unpackGuide(packGuide(guide))).toEqual(guide)
})
