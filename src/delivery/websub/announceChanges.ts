import type { Payload } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import type { Env } from '../../env'
import { knownEverywhereMilliseconds } from '../changes/changeTimeRules'
import { changesSince } from '../changes/publicChangeRows'
import { keepState, readState, takeTurn } from './hubRow'
import { afterFailing, afterTelling, type HubState, isLater, untold } from './hubStateRules'
import { pingHub } from './pingHub'
import { topicsOf } from './topicRules'
import { touchedFeeds } from './touchedFeeds'

type HubEnv = Pick<Env, 'websubHub' | 'publicUrl' | 'publicCache'>

/** More changes than are read at once: whoever follows the paper is told, whoever follows a part of it hears with the next. */
const paperAlone = { sections: [], bylines: [], tags: [] }

/**
 * How the WebSub hub is told of what is new in the feeds; nothing where no hub is named. What is to be told follows from
 * `public-changes`, which are written with the change itself: a hub that is away for hours is told of everything since, at once.
 */
export function announceToHub(env: HubEnv): ((payload: Payload) => Promise<void>)[] {
  return env.websubHub === '' ? [] : [(payload) => announceChanges(payload, env)]
}

export async function announceChanges(payload: Payload, env: HubEnv): Promise<void> {
  const now = await databaseNow(payload)
  const standing = await readState(payload)
  if (standing && (isLater(standing, now) || (await newsSince(payload, { env, state: standing, now })).isNothing))
    return
  const state = await takeTurn(payload, now)
  if (!state) return
  try {
    await keepState(payload, await told(payload, { env, state, now }))
  } catch (error) {
    await keepState(payload, afterFailing(state, await databaseNow(payload)))
    payload.logger.warn({ err: error, msg: 'the WebSub hub could not be told', hub: env.websubHub })
  }
}

interface Telling {
  readonly env: HubEnv
  readonly state: HubState
  readonly now: Date
}

async function newsSince(payload: Payload, { env, state, now }: Telling) {
  const rows = await changesSince(payload.db, new Date(state.since))
  const settledMilliseconds = knownEverywhereMilliseconds + env.publicCache.sharedFreshSeconds * 1_000
  const news = untold(rows ?? [], state, { now, settledMilliseconds })
  return { rows, news, isNothing: rows !== undefined && news.length === 0 }
}

async function told(payload: Payload, telling: Telling): Promise<HubState> {
  const { env, state } = telling
  const { rows, news } = await newsSince(payload, telling)
  const changes = news.flatMap((row) => row.changes)
  const touched = rows ? await touchedFeeds(payload, changes) : paperAlone
  if (touched) await pingHub(env.websubHub, topicsOf(touched, env.publicUrl))
  const known = [...state.told, ...news.map(({ id }) => id)]
  return afterTelling({ ...state, told: known }, rows ?? [], await databaseNow(payload))
}
