import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { idIn, send } from '../support/client'
import { password } from '../support/people'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
  await newsroom.payload.db.deleteMany({ collection: 'users', where: {} })
})

afterAll(() => newsroom?.stop())

const register = (data: object) =>
  send(newsroom.url, 'POST', '/api/users/first-register', { body: { name: '首个账号', password, ...data } })

describe('registering the first account', () => {
  it('makes an administrator of it, whatever else the stranger sends along', async () => {
    const answer = await register({ email: 'first@newsroom.test', roles: [], suspended: true })
    expect(answer.status).toBe(200)
    const account = await newsroom.payload.findByID({ collection: 'users', id: idIn(answer.body.user) })
    expect(account).toMatchObject({ roles: ['admin'], suspended: false })
  })

  it('is over once there is one', async () => {
    expect((await register({ email: 'second@newsroom.test' })).status).toBe(403)
    expect((await newsroom.payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })

  it('leaves creating accounts to administrators', async () => {
    const body = { email: 'third@newsroom.test', name: '外人', password, roles: ['admin'] }
    expect((await send(newsroom.url, 'POST', '/api/users', { body })).status).toBe(403)
  })
})
