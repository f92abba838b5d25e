/** Pairs of the same kinds in which one value is wrong. */
export const OTHER_IN_NEWS: readonly (readonly [
  family: string,
  pairs: readonly (readonly [english: string, chinese: string])[],
])[] = [
  [
    'decades of a named century',
    [
      ['a mill of the 1950s', '19世紀50年代的工廠'],
      ['a fort of the 1870s', '19世紀80年代的炮台'],
      ['from the 1950s to the 1970s', '20世紀50至60年代'],
      ['in the 1970s and 1980s', '1960至1980年代'],
    ],
  ],
  [
    'years before 1800',
    [
      ['The island fell in June 1661.', '該島於1662年6月陷落。'],
      ['on 3 September 1783', '1783年8月3日'],
      ['1,500 years of history', '1600年歷史'],
    ],
  ],
  [
    'points behind tens, and 兆',
    [
      ['30.5 per cent', '百分之三十點六'],
      ['205,000 cases', '二十點六萬宗'],
      ['US$2.5 trillion', '2.5億美元'],
      ['US$2.5 billion', '2.5兆美元'],
      ['a 20MW plant', '20吉瓦電廠'],
    ],
  ],
  [
    'numbered sections of three levels',
    [
      ['See paragraph 5.1.3.', '見第5.1.4段。'],
      ['See paragraph 5.1.3.', '見第5.1段。'],
    ],
  ],
  [
    'one of something, where English has an article',
    [
      ['He admitted three charges of fraud.', '他承認1項詐騙罪。'],
      ['She scored two goals.', '她射入1個入球。'],
    ],
  ],
  [
    'what is paid to so many',
    [
      ['It granted $9 million to 16 schools.', '向15間學校批出900萬元。'],
      ['It handed $50 to 400 pupils.', '向500名學生各派50元。'],
      ['HK$6 to 9 billion', '60億至80億港元'],
    ],
  ],
  [
    'won and pounds',
    [
      ['The eight won seats.', '九人勝出。'],
      ['It cost 9,000 won.', '售9,000日圓。'],
      ['The baby weighed eight pounds.', '嬰兒重八公斤。'],
      ['a fee of 30 pounds', '收費30歐元'],
      ['three inches of rain', '三厘米雨量'],
    ],
  ],
  [
    'parts of a point and of a per cent',
    [
      ['cut by an eighth of a percentage point', '減息四分一厘'],
      ['by a tenth of a percentage point', '10個百分點'],
      ['a quarter of one percent', '25%'],
      ['lead at 0.6 ppm', '含鉛百萬分之0.8'],
    ],
  ],
  [
    'quarters in a row',
    [
      ['in the last three quarters', '過去四季'],
      ['for five quarters', '連續六季'],
      ['the first to third quarters', '第一至二季'],
      ['the first eight quarters, up two times', '首三季升兩倍'],
    ],
  ],
  [
    'spaces between digits and characters',
    [
      ['By 12 May 2025 it was done; in May 2025', '2025 年 5 月，至同月 13 日'],
      ['over half an inch', '超過半呎'],
      ['half a week', '個半星期'],
    ],
  ],
  [
    'times with a full stop',
    [
      ['It leaves at 23.45.', '23時40分開出。'],
      ['from 1 to 2pm', '下午2時至2時'],
    ],
  ],
  [
    'times in words',
    [
      ["It starts at 7 o'clock in the evening.", '早上七時開始。'],
      ['At 3.15 this afternoon it closed.', '今日上午三時十五分關閉。'],
      ['It lasted 12 hours and 25 minutes.', '歷時12小時26分。'],
      ['It lasted 12 hours and 25 minutes.', '歷時12分25秒。'],
      ['He ran it in 3:52.', '他以3分53秒跑畢。'],
      ['a four-day fair from 3 May', '一連三日的展覽於5月3日開幕'],
    ],
  ],
  [
    'ages and yen',
    [
      ['He was in his mid-thirties.', '他四十五歲左右。'],
      ['A loan of ¥90 billion', '90億日圓貸款'],
      ['¥800 a month', '每月800港元'],
    ],
  ],
  [
    'dollars of the United States',
    [
      ['The scheme cost $9 billion.', '計劃耗資90億美元。'],
      ['American firms raised HK$300 million.', '美國企業集資3億美元。'],
    ],
  ],
  [
    'more than, with other measure words',
    [
      ['over 3,600 posts', '3,608多條帖文'],
      ['more than $37 billion', '超過 $379 億'],
    ],
  ],
  [
    'two neighbouring numbers, open points and far years',
    [
      ['boys of 14 or 15', '十五六歲的男孩'],
      ['a .3 per cent fall', '下跌3%'],
      ['until December 9999', '至9999年11月'],
    ],
  ],
  [
    'rates for a period',
    [
      ['It earns $4 million a month.', '每年賺400萬元。'],
      ['90 cases a week were found last year.', '去年每日發現90宗。'],
      ['1.5 kg per person per day', '人均每周1.5公斤'],
      ['a wage of $50 an hour', '工資每分鐘50元'],
    ],
  ],
  [
    'articles for one, short years and 厘 with digits',
    [
      ['A hundred and fifty people came.', '一百六十人到場。'],
      ['Sales in FY24/25 rose.', '2025/26財年銷售上升。'],
      ['It charges 4.5 per cent.', '收取4厘6利息。'],
    ],
  ],
  [
    'halves and scales in words',
    [
      ['Six and a half million trips a day.', '每日65萬人次。'],
      ['a million and a half dollars', '250萬元'],
      ['between three million and five million', '三百萬至六百萬'],
      ['two thousand million dollars', '二十萬元'],
      ['eighty-odd thousand fans', '八十多名球迷'],
      ['100.5 million people', '1億零5萬人'],
    ],
  ],
]
