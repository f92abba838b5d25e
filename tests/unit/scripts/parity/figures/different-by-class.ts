/** Pairs of which one language states another value, by the same classes. */
export const OTHER_BY_CLASS: readonly (readonly [
  family: string,
  pairs: readonly (readonly [english: string, chinese: string])[],
])[] = [
  [
    'zeros as rings',
    [
      ['by the end of 2023', '二○二二年底前'],
      ['on 10 October 2020', '二○二一年十月十日'],
    ],
  ],
  [
    'interest in 厘',
    [
      ['The prime rate stays at 5.25 per cent.', '最優惠利率維持在5.5厘。'],
      ['raised by half a percentage point', '加息一厘'],
      ['cut rates by 25 basis points', '減息半厘'],
      ['3 centimetres', '3厘'],
    ],
  ],
  [
    'percentage points',
    [
      ['net popularity of 12 percentage points', '民望淨值為13個百分比'],
      ['up 1.4pp', '上升1.5百分點'],
      ['The index rose 320 points.', '指數升330點。'],
    ],
  ],
  [
    'days that share a month',
    [
      ['between 12 and 19 March 2018', '2018年3月12至18日'],
      ['between 12 and 19 March 2018', '2018年3月13至19日'],
      ['30 January to 2 February', '1月30日至3月2日'],
      ['within 7 to 10 days', '7至12日內'],
      ['on 1 and 8 June', '六月一日及九日'],
    ],
  ],
  [
    'telephone numbers',
    [
      ['Tel: (852) 2734 8123', '電話：2734 8132'],
      ['Tel: (852) 2734 8123', '電話：(852) 2734 8122'],
      ['Ext. 7305', '內線七三零六'],
    ],
  ],
  [
    'units that begin with a scale',
    [
      ['985 hPa', '958百帕'],
      ['500 kilowatts', '500瓦'],
      ['two kilograms', '二千噸'],
      ['a 50-megapixel camera', '500萬像素相機'],
      ['600 MHz', '600吉赫'],
      ['30 mm of rain', '30厘米雨量'],
    ],
  ],
  [
    'ends of months',
    [
      ['by 31 March 2024', '2024年4月底前'],
      ['by 15 March', '三月底前'],
      ['at end-September 2023', '2023年8月底'],
    ],
  ],
  [
    'small and foreign money',
    [
      ['the fare rises by 50 cents', '車費加五元'],
      ['30 cents', '四角'],
      ['$1.70', '1元6角'],
      ['$1.70', '二元七角'],
      ['HK40 cents per share', '每股40美仙'],
      ['HK40 cents per share', '每股50港仙'],
      ['$2 fare', '三元車費'],
      ['over HK$200 million', '超過港幣二億美元'],
      ['HK$500 million', '港幣5億美元'],
      ['US$5 million', '港幣500萬元'],
      ['RMB 20 million', '人民幣2,000萬港元'],
    ],
  ],
  [
    'idioms',
    [
      ['twelve goals', '十三球'],
      ['24 hours', '二十五小時'],
    ],
  ],
  [
    'dates in digits',
    [
      ['18 October 2019', '18.11.2019'],
      ['31.12.2019', '2019年12月30日'],
    ],
  ],
  [
    'years',
    [
      ['the academic year 2007-8', '二零零八至二零零九學年'],
      ['from 2003 to 2009', '二零零三至零八年間'],
      ['As at 30 June 2018 and 2019', '於二零一八年及二零一九年六月二十九日'],
      ['As at 30 June 2018 and 2019', '於二零一七年及二零一九年六月三十日'],
      ['in the 19th century', '十八世紀'],
      ['for 1Q24', '2024年第二季'],
      ['in the past five years', '過去六年'],
    ],
  ],
  [
    'headings of tables',
    [
      ['HK$ million', '千港元'],
      ['US$ million', '百萬港元'],
      ["HK$'000", '百萬港元'],
    ],
  ],
  [
    'ages',
    [
      ['the over-65s', '60歲以上人士'],
      ['aged 18-64', '18至65歲'],
    ],
  ],
  [
    'times',
    [
      ['9.85 seconds', '9秒58'],
      ['from 1am to 5am', '凌晨一時至六時'],
    ],
  ],
  [
    'addresses',
    [
      ['10/F', '11樓'],
      ['12 Hennessy Road', '軒尼詩道十三號'],
    ],
  ],
  [
    'signals and lines',
    [
      ['The No. 8 signal was hoisted.', '天文台懸掛九號波。'],
      ['Standby Signal No. 1', '三號戒備信號'],
      ['No. 1', '三號'],
      ['Phase 1', '第二期'],
      ['Terminal 1', '二號客運大樓'],
    ],
  ],
  [
    'school years',
    [
      ['Form 1 students', '中二學生'],
      ['Form 4 students', '中五學生'],
      ['Primary 3', '小四'],
      ['a fourth-generation model', '第三代模型'],
      ['P1 to P3', '小一至小四'],
    ],
  ],
  [
    'counts and shares',
    [
      ['doubled', '增加三倍'],
      ['up 200%', '升三倍'],
      ['15% off', '七五折'],
      ['two-thirds', '四分三'],
      ['42 students', '卌三名學生'],
      ['half a dozen', '兩打'],
      ['over 1,000 firms', '百多間公司'],
      ['three in every ten people', '每十人有四人'],
      ['108 people joined online', '線上100人參加'],
      ['won 3-1', '以三比二勝出'],
      ['30th anniversary', '四十周年'],
      ['250 million', '兩億六千萬'],
      ['2.5 times', '3.5倍'],
      ['the first nine months', '首八個月'],
    ],
  ],
  [
    'names and law',
    [
      ['GPT-4o', 'GPT-4'],
      ['the H800 chip', 'H20晶片'],
      ['Wi-Fi 6E', 'Wi-Fi 7'],
      ['Annex 3', '附件二'],
      ['Section 33', '第三十二條'],
      ['Phase II', '第三期'],
      ['Appendix II', '附錄三'],
      ['Issue No. 250', '第二五一期'],
      ['Rule 13.09', '第13.10條'],
      ['Scope 1 and Scope 2 emissions', '範圍一及範圍三排放'],
      ['Article 23 legislation', '廿二條立法'],
    ],
  ],
  ['units said once', [['from 30 seconds to only 5', '由30秒減至僅5分鐘']]],
  [
    'mixed',
    [
      ['The flat sold for $6.48 million.', '單位以684萬元成交。'],
      ['It declared a final dividend of 45 cents.', '派末期息54仙。'],
      ['One-month Hibor rose to 4.62 per cent.', '一個月拆息升至4.26厘。'],
      ['He was jailed for two years and eight months.', '他被判監兩年六個月。'],
      ['She won in 1:50.89.', '她以1分50秒98勝出。'],
      ['He ran the marathon in 2:13:04.', '他以2小時14分04秒跑畢馬拉松。'],
      ['Kitchee won 5-0.', '傑志大勝五比一。'],
      ['The motion was passed by 84 votes to one.', '議案以83票對1票通過。'],
      ['Tencent rose to HK$312.40.', '騰訊報321.4元。'],
      ['Upgraded to No. 3 alarm at 3.07am.', '凌晨3時07分升為四級火。'],
      [
        'from 1 April 2009 to 31 March 2010',
        '二○○九年四月一日至二○一一年三月三十一日',
      ],
      ['ranked 7th in the world', '全球排名第八'],
      ['the 18th CPC National Congress', '中共十九大'],
      ['the 1997 financial crisis', '九八金融風暴'],
      ['the SARS outbreak in 2003', '零四年沙士'],
      ['three quarters of an hour', '五十五分鐘'],
      ['Appendix 14 to the Listing Rules', '上市規則附錄十六'],
      ['a quarter of them', '當中三分一人'],
      ['LN 32 of 2021', '2021年第33號法律公告'],
      ['force 5, occasionally force 6', '風力五級，間中七級'],
      ['21.3 degrees north', '北緯23.1度'],
      ['an eight-fold increase', '增加九倍'],
      ['Ref: CB(2)1234/18-19', '檔號：CB(2)1243/18-19'],
      ['the 385 sq ft flat', '單位面積358方呎'],
      ['from 9am to 6pm', '上午九時至下午七時'],
      ['on the 15th of each month', '每月十六日'],
      ['Flat B, 8/F, 128 Gloucester Road', '告士打道128號9樓B室'],
      ['Tower 2', '第三座'],
      ['in 2003 and 2004', '二零零三及二零零五年'],
      ['HK$ million 2,345', '百萬港元 2,354'],
      ['two tablets 3 times daily', '每日四次，每次兩粒'],
      ['the third Policy Address', '第四份施政報告'],
      ['a 3-day, 2-night tour', '四日三夜旅行團'],
    ],
  ],
  [
    'versions and pre-releases',
    [
      ['2.3.0 preview 1', '2.3.0-preview2'],
      ['3.0.0 beta 2', '3.0.1-beta.2'],
      ['Vue Router 4', 'Vue Router3'],
    ],
  ],
  [
    'paths, codes and names of files',
    [
      ['fixed CVE-2019-16201', '修正了 CVE-2019-16202'],
      ['port 8080', '連接埠 8081'],
      ['a SHA-256 hash', 'SHA-512 雜湊'],
    ],
  ],
  [
    'bits and bytes',
    [
      ['a 64-bit build', '32 位元版本'],
      ['600MB of memory', '500M 記憶體'],
    ],
  ],
  ['dates with the month first', [['11/1/2020', '2020/11/2']]],
  ['bases of numbers', [['one tenth of users', '兩成用戶']]],
  [
    'English left in Chinese',
    [
      ['50 million users', '60 million 用戶'],
      ['at 10am EST', '11am EST'],
    ],
  ],
  [
    'plurals of names and round parts of scales',
    [
      ['two V100s', '兩張V200'],
      ['40-odd per cent of shops', '五成多商店'],
      ['a quarter of a million books', '20萬本書'],
    ],
  ],
  [
    'quarters of an hour and hours in words',
    [
      ['a quarter of an hour late', '遲了三刻鐘'],
      ['open from ten to seven', '上午10時至下午6時開放'],
      ['by five in the afternoon', '下午六時前'],
      ['at a quarter past three', '三時三刻'],
    ],
  ],
  [
    'days in words and lunar months',
    [
      ['on the first of June 2021', '2021年6月2日'],
      ['during the seventh lunar month', '農曆六月期間'],
    ],
  ],
  [
    'halves of years, centuries and matches',
    [
      ['the first half of the 18th century', '十八世紀下半葉'],
      ['rainfall this year up to October', '本年首9個月雨量'],
    ],
  ],
  [
    'quantiles, ranks and splits',
    [
      ['They split it sixty-forty.', '雙方七三分帳。'],
      ['a billion-dollar mistake', '二十億美元的錯誤'],
    ],
  ],
  [
    'floors and forms',
    [
      ['on the third floor, three minutes away', '二樓，步行三分鐘'],
      ['Form 2 to Form 2 pupils', '中二至中五學生'],
    ],
  ],
  [
    'words that only look like amounts',
    [
      ['over 2000+ people', '超過3000人'],
      ['a 5x slowdown', '慢了 6x'],
      ['two cases', '三個情況'],
    ],
  ],
  [
    'slashed years, models and loose words',
    [
      ['Held in 2019/2021/2024.', '在2019／2022／2024年舉行。'],
      ['1.1M+ reads', '120萬次以上'],
      ['A Ryzen 3950X is enough.', '用Ryzen 3900X已經足夠。'],
      ['since June 1997', '97年7月起'],
      ['since June 1997', '98年6月起'],
      ['It fell by one percentage point.', '下跌兩個百分比。'],
      ['in the first half of the financial year', '財政年度下半年'],
    ],
  ],
]
