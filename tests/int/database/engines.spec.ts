import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MongoServer, startMongo } from '../../../scripts/mongo.mjs'
import { queueAfterCommit } from '../../../src/database/afterCommit'
import { withTransaction } from '../../../src/database/retryTransaction'
import { bootThrowaway, newRequest, type Throwaway } from './throwaway'

describe.each(['sqlite', 'mongodb'] as const)('the database door on %s', (engine) => {
  let folder: string
  let server: MongoServer | undefined
  let payload: Throwaway
  let nextName = 0

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), `newsroom-${engine}-`))
    if (engine === 'mongodb') server = await startMongo({ dataDir: path.join(folder, 'mongodb') })
    payload = await bootThrowaway({ databaseUri: server?.uriOf('engines'), dataDir: folder })
  }, 120_000)

  afterAll(async () => {
    await payload?.destroy()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const newCounter = () => {
    nextName += 1
    return payload.create({ collection: 'counters', data: { piece: `piece-${nextName}`, revision: 0 } })
  }
  const revisionOf = async (id: string) => (await payload.findByID({ collection: 'counters', id })).revision

  it('gives documents our own text ids and keeps drafts apart from what is published', async () => {
    const piece = await payload.create({ collection: 'pieces', data: { title: 'one', _status: 'published' } })
    expect(piece.id).toMatch(/^[0-9a-f-]{36}$/)
    await payload.update({ collection: 'pieces', id: piece.id, data: { title: 'two' }, draft: true })
    expect((await payload.findByID({ collection: 'pieces', id: piece.id })).title).toBe('one')
    expect((await payload.findByID({ collection: 'pieces', id: piece.id, draft: true })).title).toBe('two')
  })

  it('hides a transaction from everyone else until its commit', async () => {
    const { id } = await newCounter()
    const req = await newRequest(payload)
    await initTransaction(req)
    await payload.update({ collection: 'counters', id, data: { revision: 1 }, req })
    expect(await revisionOf(id)).toBe(0)
    expect((await payload.findByID({ collection: 'counters', id, req })).revision).toBe(1)
    await commitTransaction(req)
    expect(await revisionOf(id)).toBe(1)
  })

  it('forgets a transaction that is killed', async () => {
    const { id } = await newCounter()
    const req = await newRequest(payload)
    await initTransaction(req)
    await payload.update({ collection: 'counters', id, data: { revision: 1 }, req })
    await killTransaction(req)
    expect(await revisionOf(id)).toBe(0)
  })

  it('lets exactly one of two simultaneous compare-and-sets win, 50 times', async () => {
    const { id } = await newCounter()
    const sign = async (revision: number, by: string) => {
      const req = await newRequest(payload)
      return withTransaction(req, () =>
        payload.db.updateOne({
          collection: 'counters',
          where: { id: { equals: id }, revision: { equals: revision } },
          data: { revision: revision + 1, by },
          req,
        }),
      )
    }
    for (let revision = 0; revision < 50; revision += 1) {
      const outcomes = await Promise.all([sign(revision, 'desk'), sign(revision, 'chief')])
      expect(outcomes.filter((row) => row !== null)).toHaveLength(1)
    }
    expect(await revisionOf(id)).toBe(50)
  }, 60_000)

  it('takes writers and readers at once without an error', async () => {
    let writing = true
    const readers = Array.from({ length: 4 }, async () => {
      while (writing) await payload.find({ collection: 'pieces', limit: 5 })
    })
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        const { id } = await payload.create({ collection: 'pieces', data: { title: `w${writer}` }, draft: true })
        await payload.update({ collection: 'pieces', id, data: { _status: 'published', tags: ['a', 'b'] } })
      }),
    )
    writing = false
    await Promise.all(readers)
    expect(
      (await payload.find({ collection: 'pieces', where: { title: { like: 'w' }, _status: { equals: 'published' } } }))
        .totalDocs,
    ).toBe(8)
  }, 60_000)

  it('answers a doubled unique value with a field error and leaves nothing of the transaction', async () => {
    const { piece } = await newCounter()
    const req = await newRequest(payload)
    const doubled = withTransaction(req, async () => {
      await payload.create({ collection: 'pieces', data: { title: 'half' }, req })
      await payload.create({ collection: 'counters', data: { piece, revision: 9 }, req })
    })
    await expect(doubled).rejects.toMatchObject({ status: 400, data: { errors: [{ path: 'piece' }] } })
    expect((await payload.find({ collection: 'pieces', where: { title: { equals: 'half' } } })).totalDocs).toBe(0)
  })

  describe('withTransaction', () => {
    it('joins the transaction that the request is in already', async () => {
      const { id } = await newCounter()
      const req = await newRequest(payload)
      await expect(
        withTransaction(req, async () => {
          await withTransaction(req, () => payload.update({ collection: 'counters', id, data: { revision: 1 }, req }))
          throw new Error('second thoughts')
        }),
      ).rejects.toThrow('second thoughts')
      expect(await revisionOf(id)).toBe(0)
    })

    it('runs the whole work again after a write conflict, and gives up after the last attempt', async () => {
      const req = await newRequest(payload)
      let runs = 0
      const conflicting = (failures: number) => async () => {
        runs += 1
        if (runs <= failures) throw Object.assign(new Error('met another write'), { code: 112 })
        return runs
      }
      expect(await withTransaction(req, conflicting(2), { attempts: 3 })).toBe(3)
      runs = 0
      await expect(withTransaction(req, conflicting(3), { attempts: 3 })).rejects.toMatchObject({ code: 112 })
      expect(runs).toBe(3)
      expect(req.transactionID).toBeUndefined()
    })

    it('reports a transaction that something inside has rolled back, instead of claiming success', async () => {
      const { id, piece } = await newCounter()
      const req = await newRequest(payload)
      await expect(
        withTransaction(req, async () => {
          await payload.update({ collection: 'counters', id, data: { revision: 1 }, req })
          await payload.create({ collection: 'counters', data: { piece, revision: 0 }, req }).catch(() => undefined)
        }),
      ).rejects.toMatchObject({ code: 'database_transaction_lost' })
      expect(await revisionOf(id)).toBe(0)
    })
  })

  describe('queueAfterCommit', () => {
    it('calls after the commit, when others can read what was written', async () => {
      const { id } = await newCounter()
      const req = await newRequest(payload)
      const seen: unknown[] = []
      await withTransaction(req, async () => {
        await payload.update({ collection: 'counters', id, data: { revision: 1 }, req })
        await queueAfterCommit(req, async () => seen.push(await revisionOf(id)))
        expect(seen).toEqual([])
      })
      expect(seen).toEqual([1])
    })

    it('calls never after a rollback', async () => {
      const req = await newRequest(payload)
      const seen: unknown[] = []
      await expect(
        withTransaction(req, async () => {
          await queueAfterCommit(req, () => seen.push('called'))
          throw new Error('no')
        }),
      ).rejects.toThrow('no')
      await withTransaction(req, async () => undefined)
      expect(seen).toEqual([])
    })

    it('calls at once where there is no transaction', async () => {
      const seen: unknown[] = []
      await queueAfterCommit(await newRequest(payload), () => seen.push('called'))
      expect(seen).toEqual(['called'])
    })

    it('does not let a failing listener undo or hide what is committed', async () => {
      const { id } = await newCounter()
      const req = await newRequest(payload)
      const seen: unknown[] = []
      await withTransaction(req, async () => {
        await payload.update({ collection: 'counters', id, data: { revision: 1 }, req })
        await queueAfterCommit(req, () => {
          throw new Error('the cache is away')
        })
        await queueAfterCommit(req, () => seen.push('next'))
      })
      expect(await revisionOf(id)).toBe(1)
      expect(seen).toEqual(['next'])
    })
  })
})
