import { describe, expect, it } from 'vitest'
import { changedPictures, maxLightboxPictures, parsePictureChange } from './pictureOrderRules'

const none = { add: [], remove: [], order: [] }

describe('the pictures of a lightbox', () => {
  it('come to the end, once each', () => {
    expect(changedPictures(['a', 'b'], { ...none, add: ['c', 'a', 'c'] })).toEqual({ pictures: ['a', 'b', 'c'] })
  })

  it('leave where they are taken out', () => {
    expect(changedPictures(['a', 'b', 'c'], { ...none, remove: ['b', 'x'] })).toEqual({ pictures: ['a', 'c'] })
  })

  it('keep what a colleague added meanwhile behind the wanted order, and bring nothing back', () => {
    expect(changedPictures(['a', 'b', 'new'], { ...none, order: ['b', 'gone', 'a'] })).toEqual({
      pictures: ['b', 'a', 'new'],
    })
  })

  it('are limited in number', () => {
    const many = Array.from({ length: maxLightboxPictures }, (_, index) => `${index}`)
    expect(changedPictures([], { ...none, add: many })).toEqual({ pictures: many })
    expect(changedPictures(['x'], { ...none, add: many })).toMatchObject({ problem: { code: 'lightbox_full' } })
  })
})

it.each([
  null,
  {},
  { add: [] },
  { add: 'a' },
  { add: [1] },
  { add: ['a'], order: [''] },
  { add: ['a'], revision: '3' },
])('refuses %j as a change', (body) => {
  expect(parsePictureChange(body)).toMatchObject({ problem: { code: 'picture_change_required' } })
})

it('reads a change', () => {
  expect(parsePictureChange({ add: ['a'] })).toEqual({ change: { ...none, add: ['a'], revision: null } })
  expect(parsePictureChange({ order: ['a'], revision: 3 })).toEqual({ change: { ...none, order: ['a'], revision: 3 } })
})
