import { describe, expect, it } from 'vitest'
import { createTurns } from './turns'

/** Work that ends when it is told to. */
function held() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { end, ended }
}

describe('turns', () => {
  it('let so much run at once, and the rest in the order of asking', async () => {
    const turns = createTurns({ atOnce: 2, waiting: 9 })
    const begun: string[] = []
    const holds = [held(), held(), held(), held()]
    const all = holds.map((hold, index) =>
      turns.take(() => {
        begun.push(String(index))
        return hold.ended
      }),
    )
    expect(begun).toEqual(['0', '1'])
    holds[1]?.end()
    await all[1]
    await Promise.resolve()
    expect(begun).toEqual(['0', '1', '2'])
    for (const hold of holds) hold.end()
    await Promise.all(all)
    expect(begun).toEqual(['0', '1', '2', '3'])
  })

  it('are free until as many wait as may', async () => {
    const turns = createTurns({ atOnce: 1, waiting: 1 })
    const hold = held()
    const first = turns.take(() => hold.ended)
    expect(turns.isFree()).toBe(true)
    const second = turns.take(async () => {})
    expect(turns.isFree()).toBe(false)
    hold.end()
    await Promise.all([first, second])
    expect(turns.isFree()).toBe(true)
  })

  it('pass on after work that failed', async () => {
    const turns = createTurns({ atOnce: 1, waiting: 1 })
    const failing = turns.take(() => Promise.reject(new Error('no')))
    const second = turns.take(async () => 'done')
    await expect(failing).rejects.toThrow('no')
    expect(await second).toBe('done')
  })
})
