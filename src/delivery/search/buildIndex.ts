import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload } from 'payload'
import { articlesAfter, namesOf, wordsOfNewsroom } from './readArticles'
import type { SearchEngine } from './searchEngine'

/**
 * Fills the readers' index of a new engine from the database, in small bites with turns for everybody else between them.
 * @returns how many articles there are; undefined where it was stopped on the way
 */
export async function buildIndex(
  payload: Payload,
  engine: SearchEngine,
  isStopped: () => boolean,
): Promise<number | undefined> {
  for await (const words of wordsOfNewsroom(payload)) await engine.learn(words)
  for await (const rows of namesOf(payload)) await engine.name(rows)
  let count = 0
  for (let from = ''; !isStopped(); ) {
    const { articles, last } = await articlesAfter(payload, from)
    if (last === null) return count
    await engine.put('readers', articles)
    count += articles.length
    from = last
    await nextTurn()
  }
  return undefined
}
