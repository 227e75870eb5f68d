import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
  for (const body of [{ name: '测试甲', aliases: ['笔名一', '笔名二'] }, { name: '测试甲乙' }, { name: '无别名' }])
    await newsroom.ask('reporter', 'POST', '/api/bylines', { body })
})

afterAll(() => newsroom?.stop())

describe('bylines asked for by name or alias', () => {
  it.each([
    ['测试甲', ['测试甲']],
    ['笔名二', ['测试甲']],
    ['测试', []],
    ['笔名', []],
  ])('%s finds only who bears exactly this name', async (name, found) => {
    const query = new URLSearchParams({ 'where[or][0][name][equals]': name, 'where[or][1][aliases][in]': name })
    const { status, body } = await newsroom.ask('photographer', 'GET', `/api/bylines?depth=0&${query}`)
    expect(status).toBe(200)
    expect(body.docs?.map((doc) => doc.name)).toEqual(found)
  })
})
