/** Pairs that state the same, as news and reports put it, by what is hard. */
export const SAME_IN_NEWS: readonly (readonly [
  family: string,
  pairs: readonly (readonly [english: string, chinese: string])[],
])[] = [
  [
    'decades of a named century',
    [
      ['a mill of the 1950s', '20世紀50年代的工廠'],
      ['a fort of the 1870s', '19世紀70年代的炮台'],
      ['in the 1920s', '二十世紀二十年代'],
      ['in the 1960s and 1970s', '二十世紀六七十年代'],
      ['from the 1950s to the 1970s', '20世紀50至70年代'],
      ['in the 1880s and 1890s', '十九世紀八、九十年代'],
      ['in the 1970s and 1980s', '1970至1980年代'],
      ['in the 1970s and 1980s', '七十及八十年代'],
      ['in the 2010s', '21世紀10年代'],
      ['in the early 1990s', '90 年代初'],
      ['in the 2000s', '2000 年代'],
      ['buildings of the 19th century', '十九世紀的建築'],
    ],
  ],
  [
    'years before 1800',
    [
      ['The island fell in June 1661.', '該島於1661年6月陷落。'],
      ['on 3 September 1783', '1783年9月3日'],
      ['between May 1757 and May 1758', '1757年5月至1758年5月'],
      ['It was built in 1573.', '建於1573年。'],
      ['1,500 years of history', '1500年歷史'],
    ],
  ],
  [
    'points behind tens, and 兆',
    [
      ['30.5 per cent', '百分之三十點五'],
      ['a rise of 70.2 per cent', '上升百分之七十點二'],
      ['205,000 cases', '二十點五萬宗'],
      ['100.5 marks', '一百點五分'],
      ['150 people', '一百五十人'],
      ['US$2.5 trillion', '2.5兆美元'],
      ['a budget of 115 trillion yen', '115兆日圓預算'],
      ['a 20MW plant', '20兆瓦電廠'],
      ['300 megahertz', '300兆赫'],
    ],
  ],
  [
    'numbered sections of three levels',
    [
      ['See paragraph 5.1.3.', '見第5.1.3段。'],
      ['sections 2.2.1 and 2.2.4', '第2.2.1及2.2.4節'],
    ],
  ],
  [
    'one of something, where English has an article',
    [
      ['A 40-year-old man was hurt.', '1名40歲男子受傷。'],
      ['He admitted a charge of fraud.', '他承認1項詐騙罪。'],
      ['There is a lift at each end.', '兩端各設1部升降機。'],
    ],
  ],
  [
    'what is paid to so many',
    [
      ['It granted $9 million to 16 schools.', '向16間學校批出900萬元。'],
      ['It paid HK$200,000 to 35 nurses.', '向35名護士支付20萬元。'],
      ['It handed $50 to 400 pupils.', '向400名學生各派50元。'],
      ['HK$6 to 9 billion', '60億至90億港元'],
      ['The fee fell from $800 to 650.', '收費由800元跌至650元。'],
    ],
  ],
  [
    'won and pounds',
    [
      ['All three won prizes.', '三人均獲獎。'],
      ['The eight won seats.', '八人勝出。'],
      ['It cost 9,000 won.', '售9,000韓圜。'],
      ['The baby weighed eight pounds.', '嬰兒重八磅。'],
      ['a six-pound turtle', '六磅重的海龜'],
      ['a fee of 30 pounds', '收費30英鎊'],
      ['US$3,900 an ounce', '每盎司3,900美元'],
      ['three inches of rain', '三英吋雨量'],
    ],
  ],
  [
    'parts of a point and of a per cent',
    [
      ['cut by an eighth of a percentage point', '減息八分一厘'],
      ['up three-quarters of a percentage point', '上升四分三厘'],
      ['by a tenth of a percentage point', '0.1個百分點'],
      ['fell by half of one per cent', '下跌0.5%'],
      ['a quarter of one percent', '0.25%'],
      ['a third of residents', '三分一居民'],
      ['lead at 0.6 ppm', '含鉛百萬分之0.6'],
      ['lead at 0.6 ppm', '含鉛0.6 ppm'],
    ],
  ],
  [
    'quarters in a row',
    [
      ['in the last three quarters', '過去三季'],
      ['for five quarters', '連續五季'],
      ['the first to third quarters', '第一至三季'],
      ['the second and third quarters', '第二及三季'],
      ['the first and fourth quarters', '第一及第四季'],
      ['three quarters of members', '四分三會員'],
    ],
  ],
  [
    'spaces between digits and characters',
    [
      ['By 12 May 2025 it was done; in May 2025', '2025 年 5 月，至同月 12 日'],
      ['over half an inch', '超過半吋'],
      ['half a mile away', '半英里外'],
      ['a week and a half', '個半星期'],
      ['an hour and a half', '個半鐘頭'],
      ['2004: on Dec. 26 a quake', '2004：12 月 26 日發生地震'],
      ['2005: quakes', '2005：一連串地震'],
    ],
  ],
  [
    'times with a full stop',
    [
      ['It leaves at 23.45.', '23時45分開出。'],
      ['It opens at 10.30.', '十時半開門。'],
      ['It rose to 10.30.', '升至10.30。'],
    ],
  ],
  [
    'times in words',
    [
      ["It starts at 7 o'clock in the evening.", '晚上七時開始。'],
      ["It starts at 9 o'clock.", '九時開始。'],
      ['At 3.15 this afternoon it closed.', '今日下午三時十五分關閉。'],
      ['The fire broke out at 6:20 in the morning.', '早上6時20分起火。'],
      ['It lasted 12 hours and 25 minutes.', '歷時12小時25分。'],
      ['The film runs for 2 minutes 40 seconds.', '影片長2分40秒。'],
      ['He got 40 marks in 3 hours.', '他3小時得40分。'],
      ['He ran it in 3:52.', '他以3分52秒跑畢。'],
      ['The film is 27:15 long.', '影片長27分15秒。'],
      ['a three-day fair from 7 to 9 May', '一連三日的展覽於5月7日至9日舉行'],
    ],
  ],
  [
    'what counts nothing',
    [
      ['The Mark Six jackpot', '六合彩頭獎'],
      ['ten minutes before half-time', '半場前十分鐘'],
      ['30,000 trees on slopes', '斜坡上有3萬棵樹'],
    ],
  ],
  [
    'ages and yen',
    [
      ['He was in his mid-thirties.', '他三十五歲左右。'],
      ['A loan of ¥90 billion', '900億日圓貸款'],
      ['¥800 a month', '每月人民幣800元'],
      ['¥800 a month', '每月800元'],
    ],
  ],
  [
    'dollars of the United States',
    [
      ['The U.S. spent $9 billion on it.', '美國為此花費90億美元。'],
      ['American firms raised $300 million.', '美國企業集資3億美元。'],
    ],
  ],
  [
    'more than, with other measure words',
    [
      ['over 3,600 posts', '3,600多條帖文'],
      ['more than $37 billion', '超過 $370 億'],
      ['an estimated population of 379,800', '人口估計為379,800'],
    ],
  ],
  [
    'two neighbouring numbers, open points and far years',
    [
      ['boys of 14 or 15', '十四五歲的男孩'],
      ['26 or 27 guests', '二十六七名賓客'],
      ['a .3 per cent fall', '下跌0.3%'],
      ['It costs $.80.', '收費八毫。'],
      ['until December 9999', '至9999年12月'],
    ],
  ],
  [
    'rates for a period',
    [
      ['It earns $4 million a month.', '月入400萬元。'],
      ['It carries 2 million people a day.', '日均載客200萬人次。'],
      ['a fee of $90 per day, seven days a week', '每日90元，每周七天'],
      ['$9 per head a night', '每晚每人9元'],
      ['It runs 24 hours a day.', '全日24小時運作，每周如是。'],
      ['5% per annum', '年息5厘'],
    ],
  ],
  [
    'articles for one, short years and 厘 with digits',
    [
      ['A hundred and fifty people came.', '一百五十人到場。'],
      ['a thousand and one nights', '一千零一夜'],
      ['a hundred thousand visitors', '十萬名訪客'],
      ['about a hundred people', '約一百人'],
      ['Sales in FY24/25 rose.', '2024/25財年銷售上升。'],
      ['It charges 4.5 per cent.', '收取4厘5利息。'],
      ['a 4% loan for 5 years', '4厘5年期貸款'],
    ],
  ],
  [
    'halves and scales in words',
    [
      ['Six and a half million trips a day.', '每日650萬人次。'],
      ['about six and a half million trips', '約六百五十萬人次'],
      ['3 and a half billion dollars', '35億元'],
      ['a million and a half dollars', '150萬元'],
      ['two and a half thousand pupils', '二千五百名學生'],
      ['between three million and five million', '三百萬至五百萬'],
      ['It grew from two to three and a half million.', '由200萬增至350萬。'],
      ['two thousand million dollars', '二十億元'],
      ['100.5 million people', '1億零50萬人'],
      ['HK$300.02 million', '三億零2萬港元'],
    ],
  ],
]
