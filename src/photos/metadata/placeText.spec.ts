import { expect, it } from 'vitest'
import { placeText } from './placeText'

it.each([
  [{ country: '中国', provinceOrState: '某省', city: '某市', sublocation: '某街' }, '某省某市某街'],
  [{ provinceOrState: '北京', city: '北京' }, '北京'],
  [{ country: '日本', city: '某市' }, '日本某市'],
  [{ country: 'France', city: 'Paris', sublocation: 'Gare' }, 'Gare, Paris, France'],
  [{ country: '中国' }, '中国'],
  [{ countryCode: 'CHN' }, undefined],
])('writes %j as %s', (place, expected) => {
  expect(placeText(place)).toBe(expected)
})
