import type { Payload } from 'payload'
import { SearchBusy, SearchWarming } from '../../errors'
import { createLiveIndex } from './liveIndex'
import { visibleAmong } from './readArticles'
import type { SearchEngine, SearchLayer, SearchResult, Suggestion, SuggestionQuery } from './searchEngine'
import type { SearchRequest } from './searchRequestRules'
import { SearchThreadEnded } from './threadEngine'

/** The search of this process. */
export interface NewsroomSearch {
  /** What readers are answered now is right until what they may see changes: everything before that is in the index. */
  readonly isSettled: boolean
  /**
   * What readers see now. What is gone by the time of the answer is not in it.
   * @throws SearchWarming until the index is there for the first time, and where it is lost, until it is there again; SearchBusy
   */
  searchPublished(request: SearchRequest, now: Date): Promise<SearchResult>
  /** Everything, drafts too, but for what is withheld: that is neither found nor counted. */
  searchAll(
    request: SearchRequest,
    asked: { readonly now: Date; readonly withheld: readonly string[] },
  ): Promise<SearchResult>
  suggest(layer: SearchLayer, query: SuggestionQuery): Promise<readonly Suggestion[]>
  stop(): Promise<void>
}

/** Questions that wait for the thread, two for each search; more would only be answered after whoever asked has gone. */
const mostWaiting = 128

const searches = new WeakMap<object, NewsroomSearch>()

/** The search that was started for this database. @throws SearchWarming where none was yet */
export function searchOf(payload: Payload): NewsroomSearch {
  const search = searches.get(payload.db)
  if (!search) throw new SearchWarming()
  return search
}

/** Begins to build the index in the background, and to follow what changes. */
export function startSearch(payload: Payload): NewsroomSearch {
  const index = createLiveIndex(payload)
  let waiting = 0

  const ask = async <Answer>(question: (engine: SearchEngine) => Promise<Answer>): Promise<Answer> => {
    const { engine } = index
    if (!engine) throw new SearchWarming()
    if (waiting >= mostWaiting) throw new SearchBusy()
    waiting += 1
    try {
      return await question(engine)
    } catch (error) {
      if (error instanceof SearchThreadEnded) throw new SearchWarming()
      throw error
    } finally {
      waiting -= 1
    }
  }
  const search: NewsroomSearch = {
    get isSettled() {
      return index.isSettled
    },
    async searchPublished(request, now) {
      const found = await ask((engine) => engine.search('readers', { ...request, now: now.getTime() }))
      const ids = found.hits.map(({ id }) => id)
      const visible = index.isUnsure && ids.length > 0 ? await visibleAmong(payload, ids) : null
      const hits = found.hits.filter(({ id }) => !index.isGone(id) && (visible?.has(id) ?? true))
      return { ...found, hits, total: found.total - (found.hits.length - hits.length) }
    },
    searchAll: (request, { now, withheld }) =>
      ask((engine) => engine.search('newsroom', { ...request, now: now.getTime(), withheld })),
    suggest: (layer, query) => ask((engine) => engine.suggest(layer, query)),
    async stop() {
      searches.delete(payload.db)
      await index.stop()
    },
  }
  searches.set(payload.db, search)
  return search
}
