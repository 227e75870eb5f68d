import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { cacheableTarget } from '../../delivery/cache/addressRules'
import { publicAddresses } from '../../delivery/cache/publicAddresses'
import type { AskApi } from './askApi'
import { readTopic } from './storyQueries'

describe('a topic of many pieces', () => {
  const ids = Array.from({ length: 100 }, () => randomUUID())

  it('is asked for in questions whose answers the server keeps, and shows all of them in their order', async () => {
    const asked: string[] = []
    const ask: AskApi = async (path, query = {}) => {
      asked.push(
        `/api${path}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`,
      )
      if (path === '/topics') return { docs: [{ title: '专题', pieces: ids }] }
      const named = String(query['where[id][in]']).split(',')
      const docs = named.map((id) => ({ id, slug: id, headline: `标题 ${id}`, body: [] }))
      return { docs: docs.toReversed().slice(0, Number(query.limit)), totalDocs: docs.length }
    }
    const topic = await readTopic(ask, 'zhuan-ti')
    expect(topic?.stories.map(({ id }) => id)).toEqual(ids)
    expect(asked.filter((target) => !cacheableTarget(target, publicAddresses))).toEqual([])
  })
})
