import { describe, expect, it } from 'vitest'
import { docxOfRuns } from '../../tests/support/manuscripts'
import { readInThread } from './readInThread'

const usual = { milliseconds: 60_000, megabytes: 512 }
const codeOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: { code?: string; status?: number }) => [error.code, error.status],
  )

describe('a manuscript in a thread of its own', () => {
  it('is read as it would be anywhere', async () => {
    const { body } = await readInThread(async () => docxOfRuns(3), usual)
    expect(body).toEqual([{ children: [{ text: '字' }, { text: '字', bold: true }, { text: '字' }] }])
  })

  it('is refused for what it is, in the words of the rules', async () => {
    expect(await codeOf(readInThread(async () => Buffer.from('%PDF-1.7'), usual))).toEqual(['manuscript_pdf', 400])
  })

  it('is given up when it takes too long', async () => {
    const reading = readInThread(async () => docxOfRuns(75_000), { ...usual, milliseconds: 50 })
    expect(await codeOf(reading)).toEqual(['manuscript_too_heavy', 400])
  })

  it('is given up when it takes too much memory, and the process lives on', async () => {
    const reading = readInThread(async () => docxOfRuns(75_000), { ...usual, megabytes: 24 })
    expect(await codeOf(reading)).toEqual(['manuscript_too_heavy', 400])
    expect((await readInThread(async () => Buffer.from('一段话。'), usual)).body).toHaveLength(1)
  })

  it('leaves the event loop to others meanwhile', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 20)
    await readInThread(async () => docxOfRuns(20_000), usual)
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })

  it('is refused while as many wait as may, and each that waited has its turn', async () => {
    let letGo = () => {}
    const gate = new Promise<void>((resolve) => {
      letGo = resolve
    })
    // Nothing to read: what is asked here is whose turn it is.
    const content = () => gate.then(() => Promise.reject(new Error('unreadable')))
    const many = Array.from({ length: 20 }, () => codeOf(readInThread(content, usual)))
    expect(await codeOf(readInThread(content, usual))).toEqual(['too_many_manuscripts', 429])
    letGo()
    const outcomes = await Promise.all(many)
    const refused = outcomes.filter(([code]) => code === 'too_many_manuscripts')
    expect(refused.length).toBeGreaterThan(0)
    expect(outcomes.length - refused.length).toBeGreaterThan(8)
    expect((await readInThread(async () => Buffer.from('一段话。'), usual)).body).toHaveLength(1)
  })
})
