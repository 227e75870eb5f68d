import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { onceARequest } from './onceARequest'

// Only its identity counts.
const request = () => ({}) as PayloadRequest

it('reads each key once a request, also where several ask at once', async () => {
  const asked: string[] = []
  const read = onceARequest(async (_req, key) => {
    asked.push(key)
    return key.toUpperCase()
  })
  const [one, other] = [request(), request()]
  expect(await Promise.all([read(one, 'a'), read(one, 'a'), read(one, 'b'), read(other, 'a')])).toEqual([
    'A',
    'A',
    'B',
    'A',
  ])
  expect(await read(one, 'a')).toBe('A')
  expect(asked).toEqual(['a', 'b', 'a'])
})

it('reads again what has failed', async () => {
  let runs = 0
  const read = onceARequest(async () => {
    runs += 1
    if (runs === 1) throw new Error('a conflict')
    return runs
  })
  const req = request()
  await expect(read(req, 'a')).rejects.toThrow('a conflict')
  expect([await read(req, 'a'), await read(req, 'a')]).toEqual([2, 2])
})
