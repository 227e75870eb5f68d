import { expect, it } from 'vitest'
import { inSentOrder } from './sentOrderRules'

const kept = (count: number, at: number) => ({ tempFilePath: `/data/uploads/tmp-${count}-${at}` })

it('files of a form stand as they were sent, whichever was written first', () => {
  const [a, b, c] = [kept(9, 1000), kept(10, 1000), kept(11, 1003)]
  expect(inSentOrder([c, b, a])).toEqual([a, b, c])
  // The count begins anew.
  const [last, first] = [kept(65536, 1000), kept(1, 1001)]
  expect(inSentOrder([first, last])).toEqual([last, first])
  expect(inSentOrder([{}, {}])).toEqual([{}, {}])
})
