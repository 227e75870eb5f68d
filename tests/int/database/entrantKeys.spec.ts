import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressKeyOf } from '../../../src/contests/receipt'
import { migrations as mongodb } from '../../../src/database/migrations/mongodb/index'
import { migrations as sqlite } from '../../../src/database/migrations/sqlite/index'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

it('entrants from before their addresses had keys are told by them after the start', async () => {
  const { payload, engine } = newsroom
  const made = await newsroom.ask('reporter', 'POST', '/api/photo-contests', { body: { title: '摄影大赛' } })
  const contest = String(made.body.doc?.id)
  const forgotten = addressKeyOf(payload.secret, contest, 'b@example.org')
  for (const row of [
    { id: 'named', key: 'k', email: ' A@example.org' },
    { id: 'erased', key: `erased row ${forgotten}` },
  ])
    await payload.db.create({ collection: 'contest-entrants', data: { contest, ...row } })
  const isOurs = ({ name }: { readonly name: string }) => name.endsWith('entrant_address_keys')
  const migration = (engine === 'mongodb' ? mongodb : sqlite).find(isOurs)
  // As Payload calls it, outside a transaction.
  const args = { payload, db: (payload.db as { readonly drizzle?: unknown }).drizzle } as never
  await migration?.down(args)
  await migration?.up(args)
  const { docs } = await payload.db.find<{ id: string; key: string; addressKey?: string }>({
    collection: 'contest-entrants',
    where: { contest: { equals: contest } },
    sort: 'id',
  })
  expect(docs.map(({ id, key, addressKey }) => [id, key, addressKey])).toEqual([
    ['erased', 'erased row', forgotten],
    ['named', 'k', addressKeyOf(payload.secret, contest, 'a@example.org')],
  ])
})
