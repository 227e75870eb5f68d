import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import { followPublicChanges } from '../changes/followers'
import type { PublicChangeRow } from '../changes/publicChangeRows'
import { buildIndex } from './buildIndex'
import { followDrafts } from './draftFollower'
import { articlesAtOnce, nameRow, publishedAmong } from './readArticles'
import type { NameRow, SearchEngine } from './searchEngine'
import { articlesWith } from './shownCaptions'
import { createThreadEngine, type ThreadEngine } from './threadEngine'

export interface LiveIndex {
  /** Undefined until it has been built for the first time. */
  readonly engine: SearchEngine | undefined
  /** Something may have been missed: what is found has to be asked of the database until a new index is there. */
  readonly isUnsure: boolean
  /** Nothing that was told of waits to be taken in: what is answered now is right until something is told of. */
  readonly isSettled: boolean
  /** Readers see it no longer, whatever the index says yet. */
  isGone(id: string): boolean
  stop(): Promise<void>
}

/** After a change readers ask for everything anew: what the index takes in waits until the first of them are answered. */
const afterReadersMilliseconds = 50
const retryMilliseconds = 1_000
/** What ends one index may end the next: building is not to take a processor for good. */
const longestRetryMilliseconds = 60_000
const draftsEveryMilliseconds = 1_000
const tidyEveryMilliseconds = 60_000
/** An index of which this much belongs to earlier texts is built anew. */
const mostDead = 0.4
const worthTidying = 1_000

/** An index with what follows it. */
interface Kept {
  readonly engine: ThreadEngine
  readonly drafts: { look(): Promise<void> }
}

/**
 * The index of this process, kept as the database is. Its own commits reach it before their request is answered, those of
 * other processes within a second. After a gap a new one is built while the old one goes on answering.
 */
export function createLiveIndex(payload: Payload): LiveIndex {
  const stopped = new AbortController()
  const isStopped = () => stopped.signal.aborted
  /** Each with the number of the change that took it away, so that a later one is not forgotten with an earlier. */
  const gone = new Map<string, number>()
  const changed = new Set<string>()
  /** Their articles are looked up before they are taken in. */
  const captions = new Set<string>()
  const renamed = new Map<string, Pick<NameRow, 'of' | 'id'>>()
  let changes = 0
  let current: Kept | undefined
  /** What has changed while a new index is being built, for it to take in before it serves. */
  let meanwhile: { readonly articles: Set<string>; readonly names: typeof renamed } | undefined
  /** The change that left a gap, and the one after which the index that serves was begun. */
  let gapAt = 0
  let servesSince = 0
  let building: Promise<void> | undefined
  let isDraining = false
  let tidiedAt = Date.now()

  const follow = (row: PublicChangeRow | undefined) => {
    changes += 1
    if (!row) return noteGap()
    for (const { of, id, isVisible } of row.changes) {
      if (of === slugs.articles) {
        if (id === undefined) noteGap()
        else noteArticle(id, isVisible)
      } else if (of === slugs.bylines || of === slugs.sections) {
        if (id === undefined) noteGap()
        else noteName({ of: of === slugs.bylines ? 'byline' : 'section', id })
      } else if (of === slugs.photoCaptions) {
        if (id === undefined) noteGap()
        else captions.add(id)
      }
    }
    void drain()
  }
  const noteGap = () => {
    gapAt = changes
    build()
  }
  const noteArticle = (id: string, isVisible: boolean) => {
    changed.add(id)
    meanwhile?.articles.add(id)
    if (!isVisible || gone.has(id)) gone.set(id, changes)
    // At once: whatever is asked of the thread from now on is asked after this.
    if (!isVisible) current?.engine.remove('readers', [id]).catch(() => {})
  }
  const noteName = (name: Pick<NameRow, 'of' | 'id'>) => {
    renamed.set(`${name.of} ${name.id}`, name)
    meanwhile?.names.set(`${name.of} ${name.id}`, name)
  }

  /** Takes in what has changed, until nothing is left; what fails is tried again. */
  const drain = async () => {
    if (isDraining || !current) return
    isDraining = true
    try {
      await pause(afterReadersMilliseconds)
      while (!isStopped() && current && changed.size + renamed.size + captions.size > 0) {
        const { engine } = current
        const changedCaptions = [...captions]
        captions.clear()
        const ids = [...changed].slice(0, articlesAtOnce)
        const names = [...renamed.values()]
        const since = new Map(ids.map((id) => [id, gone.get(id)]))
        for (const id of ids) changed.delete(id)
        renamed.clear()
        try {
          for (const id of await articlesWith(payload, changedCaptions)) noteArticle(id, true)
          await takeNames(payload, engine, names)
          await takeArticles(payload, engine, ids)
          for (const [id, at] of since) if (gone.get(id) === at) gone.delete(id)
        } catch (error) {
          for (const id of ids) changed.add(id)
          for (const id of changedCaptions) captions.add(id)
          for (const name of names) noteName(name)
          warn(error, 'the search index could not take in a change')
          await pause(retryMilliseconds)
        }
      }
    } finally {
      isDraining = false
    }
  }

  const build = () => {
    building ??= buildAnew().finally(() => {
      building = undefined
      if (gapAt > servesSince && !isStopped()) build()
    })
  }
  const buildAnew = async () => {
    for (let attempt = 0; !isStopped(); attempt += 1) {
      const since = changes
      const isBuilt = await buildOne().catch((error: unknown) => {
        warn(error, 'the search index could not be begun')
        return false
      })
      if (!isBuilt) await pause(Math.min(retryMilliseconds * 2 ** attempt, longestRetryMilliseconds))
      else {
        servesSince = since
        if (gapAt <= since) break
      }
    }
    void drain()
  }
  const buildOne = async (): Promise<boolean> => {
    const engine = createThreadEngine()
    const drafts = followDrafts(payload, engine)
    const since = { articles: new Set<string>(), names: new Map<string, Pick<NameRow, 'of' | 'id'>>() }
    meanwhile = since
    const startedAt = Date.now()
    try {
      const articles = await buildIndex(payload, engine, isStopped)
      if (articles === undefined) throw new Error('stopped')
      await drafts.look()
      while (since.articles.size + since.names.size > 0) {
        const [ids, names] = [[...since.articles].slice(0, articlesAtOnce), [...since.names.values()]]
        for (const id of ids) since.articles.delete(id)
        since.names.clear()
        await takeNames(payload, engine, names)
        await takeArticles(payload, engine, ids)
      }
      // Nothing waits between the last look and here: from now on the drain brings what changes.
      const before = current
      current = { engine, drafts }
      meanwhile = undefined
      void engine.ended.then(() => rebuildAfterEnd(engine))
      await before?.engine.close()
      payload.logger.info({ articles, milliseconds: Date.now() - startedAt, msg: 'the search index is built' })
      return true
    } catch (error) {
      meanwhile = undefined
      await engine.close()
      if (!isStopped()) warn(error, 'the search index could not be built')
      return isStopped()
    }
  }
  const rebuildAfterEnd = (engine: SearchEngine) => {
    if (isStopped() || current?.engine !== engine) return
    current = undefined
    warn(new Error('The search thread has ended.'), 'the search index is lost and is built anew')
    build()
  }

  const lookRound = async () => {
    while (!isStopped()) {
      await pause(draftsEveryMilliseconds)
      try {
        await current?.drafts.look()
        if (current && Date.now() - tidiedAt > tidyEveryMilliseconds) {
          tidiedAt = Date.now()
          const { articles, deadShare } = await current.engine.stats()
          if (deadShare > mostDead && articles.readers + articles.newsroom > worthTidying) build()
        }
      } catch (error) {
        if (!isStopped()) warn(error, 'the look for changed drafts failed')
        await pause(retryMilliseconds)
      }
    }
  }
  const warn = (error: unknown, msg: string) => payload.logger.warn({ err: error, msg })
  const pause = (milliseconds: number) =>
    sleep(milliseconds, undefined, { signal: stopped.signal, ref: false }).catch(() => {})

  const unfollow = followPublicChanges(payload.db, follow)
  build()
  const looking = lookRound()

  return {
    get engine() {
      return current?.engine
    },
    get isUnsure() {
      return gapAt > servesSince
    },
    get isSettled() {
      return (
        current !== undefined &&
        !isDraining &&
        changed.size + renamed.size + captions.size === 0 &&
        gapAt <= servesSince
      )
    },
    isGone: (id) => gone.has(id),
    async stop() {
      stopped.abort()
      unfollow()
      await Promise.all([looking, building])
      await current?.engine.close()
    },
  }
}

async function takeArticles(payload: Payload, engine: SearchEngine, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const articles = await publishedAmong(payload, ids)
  const there = new Set(articles.map(({ id }) => id))
  await engine.put('readers', articles)
  await engine.remove(
    'readers',
    ids.filter((id) => !there.has(id)),
  )
}

async function takeNames(
  payload: Payload,
  engine: SearchEngine,
  names: readonly Pick<NameRow, 'of' | 'id'>[],
): Promise<void> {
  const rows = await Promise.all(names.map(({ of, id }) => nameRow(payload, of, id)))
  await engine.name(rows.filter((row) => row !== null))
}
