import { createLocalReq, type Payload } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import { firstState, type HubState, isLater, leased } from './hubStateRules'

/** Payload's own table of values by key, which each database has. */
const collection = 'payload-kv'
const key = 'websub-hub'

interface Row {
  readonly id: string
  readonly data: HubState
}

/** Null before the hub was first named. */
export async function readState(payload: Payload): Promise<HubState | null> {
  const row = await payload.db.findOne<Row>({ collection, where: { key: { equals: key } } })
  return row?.data ?? null
}

/** The state, where it is this process's turn now; null where another has it, or the hub is to be left alone for a while. */
export async function takeTurn(payload: Payload, now: Date): Promise<HubState | null> {
  const req = await createLocalReq({}, payload)
  // Of two that take it at the same moment, one meets the other's write and reads again.
  return withTransaction(req, async () => {
    const row = await payload.db.findOne<Row>({
      collection,
      where: { key: { equals: key } },
      req,
    })
    if (!row) {
      await payload.db.create({ collection, data: { key, data: firstState(now) }, req })
      return null
    }
    if (isLater(row.data, now)) return null
    await payload.db.updateOne({ collection, id: row.id, data: { data: leased(row.data, now) }, req })
    return row.data
  })
}

export async function keepState(payload: Payload, state: HubState): Promise<void> {
  await payload.db.updateOne({ collection, where: { key: { equals: key } }, data: { data: state } })
}
