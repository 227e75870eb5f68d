import { expect, it } from 'vitest'
import { typistsOf } from './typistRules'

it.each<[string, string[], string[], string[]]>([
  ['typed in and wrote nothing', ['a'], [], ['a']],
  ['wrote as well', ['a', 'b'], ['a'], ['b']],
  ['only wrote', [], ['a'], []],
])('whoever %s: typists %j, authors %j, named as typists %j', (_what, typists, authors, named) => {
  expect(typistsOf({ typists, authors })).toEqual(named)
})
