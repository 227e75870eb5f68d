import { describe, expect, it } from 'vitest'
import { holdsPosition, isPositionKeyword, isPositionPlace } from './positionText'

describe('a position in a text', () => {
  it.each([
    '39.9087, 116.3975',
    '39.9087,116.3975',
    '116.3975 39.9087',
    '-33.8568, 151.2153',
    '−33.8568，151.2153',
    '３９．９０８７，１１６．３９７５',
    '39.909、116.397',
    '（39.90872；116.39748）',
    '见 https://maps.example/@39.9087,116.3975,17z',
    '见 https://maps.example/?q=39.9087,116.3975',
    'GPS 39.9087N 116.3975E',
    'GPS 39.9087N',
    '39.9087° N, 116.3975° E',
    'N39.9087 E116.3975',
    'N 39.9087°',
    '39.91N 116.40E',
    '北纬39.91，东经116.40',
    '纬度：39.91 经度：116.40',
    'lat=39.9087',
    'Latitude: 39.9087',
    'LAT 39.9087 LON 116.3975',
    '机位,39.9087,116.3975',
    'lon 116.3975',
    'lng:-0.1276',
    '39°54′31″N 116°23′51″E',
    `39°54'31.3"N`,
    '39°54’31”',
    "39º54'31''",
    '39 deg 54\' 31.32" N',
    '拍摄于北纬39度54分、东经116度23分',
    '北緯39°54.5′',
    "N 39° 54.515'",
    '39,54.515N',
    '39,54,31N',
    'geo:39.9,116.4',
    '位于北纬39度54分31秒',
  ])('is found: %s', (text) => {
    expect(holdsPosition(text)).toBe(true)
  })

  it.each([
    '',
    '主队以 3:2 取胜，局分 25:23、21:25',
    '总分 101.500 比 99.125',
    '体操全能 15.033、14.966',
    '百米 9.92 秒，次名 10.03 秒',
    '单圈 1:23.456, 1:24.567',
    '2026-01-31 12:30:00',
    '2026.01.31',
    '2026年1月31日',
    '12.31 至 1.15',
    '电话 010-8888.6666',
    '热线 400-123-4567',
    '+86 138 1234 5678',
    '票价 12.50, 199.00 元',
    '汇率 6.8954 元',
    '收于 3012.345 点，上涨 1.234%',
    '3012.345, 116.397',
    '涨幅 39.9087%, 16.3975%',
    '气温39.9℃，最低 12.5°C',
    '体温39度5分',
    '朝鲜半岛北纬38度线',
    '北纬30度的秘密',
    '30°的斜坡',
    '倾角 30°15′',
    'f/2.8 1/250 s ISO 400 24-70mm',
    '第 4.5 版，见 10.1234.5',
    '服务器 116.397.20.4',
    '国道 G318，省道 S101.5',
    '京E·12345',
    '航班 CA1234 E12 登机口',
    '长 12.345 米，宽 39.908 米',
    '面积 116.3975 平方公里',
    '东经路 39 号',
    'West 42nd St, 10036 N',
    '5.5 N of the river',
    'latest 39.9087',
    'Elon 116.3975',
    'Size N 3.5',
    '百米栏 12.908 s',
    '1,234.5678, 116.3975',
    '39.9087e5',
  ])('is not found: %s', (text) => {
    expect(holdsPosition(text)).toBe(false)
  })
})

describe('a place', () => {
  it.each([
    ['39.9087', true],
    ['116.3975°', true],
    ['39.9°N', true],
    ['东门 39.9087, 116.3975', true],
    ['798', false],
    ['3.3', false],
    ['1.618', false],
    ['某街 39 号', false],
    ['Gare de l’Est', false],
    ['CHN', false],
  ])('that is %s is a position: %s', (text, expected) => {
    expect(isPositionPlace(text)).toBe(expected)
  })
})

describe('a keyword', () => {
  it.each([
    ['geo:lat=39.9087', true],
    ['geo:lon=116.3975', true],
    ['GEO:tool=x', true],
    ['geotagged', true],
    ['GeoTagged', true],
    ['39.9087', true],
    ['lat=39.9087', true],
    ['geography', false],
    ['地理', false],
    ['geo', false],
    ['3:2', false],
    ['2026', false],
    ['5G', false],
  ])('%s is a position: %s', (text, expected) => {
    expect(isPositionKeyword(text)).toBe(expected)
  })
})

it('takes no longer for a text that was made for it', () => {
  const begun = performance.now()
  for (const part of [' ', '1', '39.9087 ', "39° 54' ", 'N ', '39,', 'lat ', '北纬'])
    holdsPosition(`39° 54' ${part.repeat(10_000 / part.length)}x`)
  expect(performance.now() - begun).toBeLessThan(500)
})
