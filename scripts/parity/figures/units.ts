import { Decimal } from 'decimal.js'
import type { Unit } from './types.ts'

type Row = readonly [
  dimension: string,
  factor: string,
  english: string,
  chinese: string,
]

/**
 * Units that scale. English names are listed with their plurals; symbols are
 * written as they are set. Traditional and Simplified forms stand together.
 */
const ROWS: readonly Row[] = [
  ['months', '1', 'month months', '個月 个月 箇月'],
  ['months', '3', '', '個季度 个季度 季'],
  ['months', '12', 'year years yr yrs', '年 周年 週年 歲 岁 載'],
  ['months', '120', 'decade decades', ''],
  ['months', '1200', 'century centuries', '個世紀 个世纪'],
  ['seconds', '0.001', 'ms millisecond milliseconds', '毫秒'],
  ['seconds', '1', 'second seconds sec secs', '秒 秒鐘 秒钟'],
  ['seconds', '900', '', '刻鐘 刻钟'],
  ['seconds', '60', 'minute minutes min mins', '分鐘 分钟'],
  [
    'seconds',
    '3600',
    'hour hours hr hrs',
    '小時 小时 個小時 个小时 個鐘頭 鐘頭',
  ],
  [
    'seconds',
    '86400',
    'day days',
    '日 天 個工作天 個工作日 个工作日 工作天 工作日',
  ],
  [
    'seconds',
    '604800',
    'week weeks',
    '周 週 星期 個星期 个星期 禮拜 個禮拜 個周 個週',
  ],
  ['seconds', '1209600', 'fortnight fortnights', ''],
  [
    'metres',
    '0.000000001',
    'nm nanometre nanometres nanometer',
    '納米 纳米 奈米',
  ],
  ['metres', '0.000001', 'micron microns μm µm', '微米'],
  ['metres', '0.001', 'mm millimetre millimetres millimeters', '毫米 公釐'],
  ['metres', '0.01', 'cm centimetre centimetres centimeters', '厘米 公分'],
  ['metres', '1', 'metre metres meter meters', '米 公尺'],
  [
    'metres',
    '1000',
    'km kilometre kilometres kilometer kilometers',
    '公里 千米',
  ],
  ['metres', '1609.344', 'mile miles', '英里 英哩 哩'],
  ['metres', '0.3048', 'foot feet ft', '呎 英呎 英尺'],
  ['metres', '0.0254', 'inch inches', '吋 英吋 英寸'],
  [
    'square metres',
    '1',
    'square-metre square-meter square~metre square~metres square~meter square~meters sq~m sqm sq.~m m² m2',
    '平方米 平方公尺',
  ],
  [
    'square metres',
    '0.09290304',
    'square-foot square~foot square~feet sq~ft sq.~ft ft²',
    '平方呎 平方英尺',
  ],
  [
    'square metres',
    '1000000',
    'square-kilometre square~kilometre square~kilometres square~kilometers sq~km km² km2',
    '平方公里 平方千米',
  ],
  ['square metres', '10000', 'hectare hectares ha', '公頃 公顷'],
  ['metres', '1852', 'nautical~mile nautical~miles', '海里 浬'],
  ['square metres', '4046.8564224', 'acre acres', '英畝 英亩'],
  [
    'square metres',
    '2589988.110336',
    'square~mile square~miles sq~mi',
    '平方哩 平方英里',
  ],
  ['litres', '0.001', 'ml mL millilitre millilitres', '毫升'],
  ['litres', '1', 'litre litres liter liters', '公升'],
  [
    'litres',
    '1000',
    'cubic~metre cubic~metres cubic~meters m³ m3',
    '立方米 立方公尺',
  ],
  ['grams', '0.000001', 'μg µg microgram micrograms', '微克'],
  ['grams', '0.001', 'mg milligram milligrams', '毫克'],
  ['grams', '1', 'g gram grams', '克'],
  ['grams', '28.349523125', 'oz ounce ounces', '盎司 安士'],
  ['grams', '453.59237', 'lb lbs pound', '磅'],
  ['grams', '604.78982', 'catty catties', '斤'],
  ['grams', '1000', 'kg kilogram kilograms kilo kilos', '公斤 千克'],
  ['grams', '1000000', 'tonne tonnes ton tons', '公噸 公吨 噸 吨'],
  ['bits', '1', 'bit bits', '位元 比特'],
  ['bytes', '1', 'byte bytes', '位元組 字节'],
  ['bytes', '1000', 'KB kB kilobyte kilobytes', ''],
  ['bytes', '1000000', 'MB megabyte megabytes', ''],
  ['bytes', '1000000000', 'GB gigabyte gigabytes', ''],
  ['bytes', '1000000000000', 'TB terabyte terabytes', ''],
  ['bytes', '1000000000000000', 'PB petabyte petabytes', ''],
  ['bits a second', '1000', 'Kbps kbps', ''],
  ['bits a second', '1000000', 'Mbps', '兆位元每秒 兆比特每秒'],
  ['bits a second', '1000000000', 'Gbps', ''],
  ['bytes', '1000', '', '千字節 千字节 千位元組'],
  ['bytes', '1000000', '', '兆字節 兆字节 兆位元組'],
  ['bytes', '1000000000', '', '吉字節 吉字节 千兆字節 千兆位元組'],
  ['pixels', '1', 'pixel pixels px', '像素'],
  ['pixels', '1000000', 'megapixel megapixels MP', '百萬像素 百万像素'],
  ['pascals', '100', 'hPa hectopascal hectopascals', '百帕斯卡 百帕'],
  ['pascals', '1000', 'kPa kilopascal kilopascals', '千帕斯卡 千帕'],
  ['volts', '1', 'volt volts', '伏特'],
  ['volts', '1000', 'kV kilovolt kilovolts', '千伏特 千伏'],
  ['joules', '1', 'joule joules', '焦耳'],
  ['joules', '1000', 'kJ kilojoule kilojoules', '千焦耳 千焦'],
  [
    'calories of food',
    '1',
    'kcal kilocalorie kilocalories calorie calories',
    '千卡路里 千卡 大卡 卡路里',
  ],
  ['watts', '1', 'W watt watts', '瓦 瓦特'],
  ['watts', '1000', 'kW kilowatt kilowatts', '千瓦'],
  ['watts', '1000000', 'MW megawatt megawatts', '兆瓦 百萬瓦'],
  ['watts', '1000000000', 'GW gigawatt gigawatts', '吉瓦 百萬千瓦'],
  ['watt hours', '1', 'Wh watt-hour watt-hours watt~hours', '瓦時 瓦时 瓦小時'],
  [
    'watt hours',
    '1000',
    'kWh kilowatt-hour kilowatt-hours kilowatt~hours',
    '千瓦時 千瓦时 千瓦小時 度電 度电',
  ],
  [
    'watt hours',
    '1000000',
    'MWh megawatt-hours megawatt~hours',
    '兆瓦時 兆瓦时',
  ],
  ['watt hours', '1000000000', 'GWh gigawatt-hours gigawatt~hours', '吉瓦時'],
  ['flops', '1', 'FLOPS', '次浮點運算 次浮点运算 次運算'],
  ['flops', '1000000000', 'gigaFLOPS gigaflops GFLOPS', ''],
  ['flops', '1000000000000', 'teraFLOPS teraflops TFLOPS TFlops', ''],
  [
    'flops',
    '1000000000000000',
    'petaFLOPS petaflops petaflop PFLOPS PFlops Pflops PetaFLOPS Petaflops',
    '',
  ],
  ['flops', '1000000000000000000', 'exaFLOPS exaflops EFLOPS EFlops', ''],
  ['hertz', '1', 'Hz hertz', '赫茲 赫兹'],
  ['hertz', '1000', 'kHz', '千赫'],
  ['hertz', '1000000', 'MHz megahertz', '兆赫'],
  ['hertz', '1000000000', 'GHz gigahertz', '吉赫 千兆赫'],
  [
    'degrees Celsius',
    '1',
    '°C ℃ degrees~Celsius degree~Celsius',
    '攝氏度 摄氏度',
  ],
]

/** Storeys, which only other storeys are compared with. */
export const FLOORS: Unit = { dimension: 'floors', factor: new Decimal(1) }

/** What measure words such as 間 and 名 say: things, not hours or metres. */
export const THINGS: Unit = { dimension: 'things', factor: new Decimal(1) }

const ENGLISH = collect((row) =>
  row[2].split(' ').map((n) => n.replaceAll('~', ' ')),
)
const CHINESE = collect((row) => row[3].split(' '))

/** The unit of an English name or symbol; in a symbol the case counts (5G). */
export function englishUnit(name: string): Unit | null {
  const spaced = name.replace(/[\s\u00a0]+/g, ' ')
  const exact = ENGLISH.get(spaced)
  if (exact) return exact
  return spaced.length > 3 ? (ENGLISH.get(spaced.toLowerCase()) ?? null) : null
}

export function chineseUnit(name: string): Unit | null {
  return CHINESE.get(name) ?? null
}

/** All names as one alternation, longest first; `~` stands for white space. */
export const ENGLISH_UNITS = alternation(ENGLISH).replaceAll(
  ' ',
  '[\\s\\u00a0]',
)
export const CHINESE_UNITS = alternation(CHINESE)

function collect(names: (row: Row) => string[]): ReadonlyMap<string, Unit> {
  return new Map(
    ROWS.flatMap((row) => {
      const unit: Unit = { dimension: row[0], factor: new Decimal(row[1]) }
      return names(row)
        .filter((name) => name !== '')
        .map((name) => [name, unit] as const)
    }),
  )
}

function alternation(units: ReadonlyMap<string, Unit>): string {
  return [...units.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')
}
