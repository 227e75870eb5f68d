import { stat } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { failureForLog } from './failureForLog'

it('tells the code of what the system refused, and no path', async () => {
  const error = await stat('/nowhere/somebody/a.jpg').catch((reason: unknown) => reason)
  expect(failureForLog(error)).toEqual({ code: 'ENOENT' })
  const bug = new TypeError('a bug')
  expect(failureForLog(bug)).toEqual({ err: bug })
})
