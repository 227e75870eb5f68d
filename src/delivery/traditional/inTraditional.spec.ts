import { describe, expect, it } from 'vitest'
import { inTraditional } from './inTraditional'

describe('traditional characters', () => {
  it('are converted word by word, and addresses are left alone', async () => {
    expect(await inTraditional('头发、发展、软件，见 https://example.test/头发')).toBe(
      '頭髮、發展、軟件，見 https://example.test/头发',
    )
  })

  it('keep nobody waiting while the dictionary is loaded', async () => {
    // Whatever was loaded before has ended.
    await inTraditional('头', 1)
    await new Promise((resolve) => setTimeout(resolve, 200))
    let longest = 0
    let last = performance.now()
    const ticking = setInterval(() => {
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }, 5)
    const texts = await Promise.all(['发展', '头发', '里程'].map((text) => inTraditional(text.repeat(20_000))))
    clearInterval(ticking)
    expect(texts.map((text) => text.slice(0, 2))).toEqual(['發展', '頭髮', '里程'])
    expect(longest).toBeLessThan(300)
  })

  it('can be asked for again after the thread has ended', async () => {
    await inTraditional('头', 1)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await inTraditional('头发')).toBe('頭髮')
  })
})
