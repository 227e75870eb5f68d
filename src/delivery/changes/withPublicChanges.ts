import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, PayloadRequest, Where } from 'payload'
import { alterAdapter } from '../../database/alterAdapter'
import { tellFollowers } from './followers'
import { recordChanges } from './publicChangeRows'
import {
  fieldsOfPublicity,
  hasPublicRows,
  mayBePublic,
  type PublicChange,
  saysItIsPublic,
  showsInDrafts,
  showsNothing,
} from './publicRowRules'

/**
 * Notices each write to a row that readers see, whoever makes it and by whatever way; writes one row of `public-changes`
 * in the same transaction, just before its commit, and tells this process's followers right after it. At the door to the
 * database, because a hook can be passed by: recalls, releases and captions are written below the collections.
 */
export function withPublicChanges<Adapter extends BaseDatabaseAdapter>(
  engine: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return alterAdapter(engine, (adapter) => {
    const noticed = new Map<number | string, PublicChange[]>()
    watchCommits(adapter, noticed)
    watchWrites(adapter, async (req, change) => {
      const id = await req?.transactionID
      if (id !== undefined && id !== null && adapter.sessions?.[id])
        noticed.set(id, [...(noticed.get(id) ?? []), change])
      else {
        const recorded = await recordChanges(adapter, [change])
        tellFollowers(adapter, recorded)
      }
    })
  })
}

function watchCommits(adapter: BaseDatabaseAdapter, noticed: Map<number | string, PublicChange[]>): void {
  const { commitTransaction, rollbackTransaction } = adapter

  adapter.commitTransaction = async (given) => {
    const id = await given
    const changes = adapter.sessions?.[id] ? (noticed.get(id) ?? []) : []
    noticed.delete(id)
    const recorded = changes.length > 0 ? await recordChanges(adapter, changes, id) : undefined
    await commitTransaction.call(adapter, id)
    if (recorded) tellFollowers(adapter, recorded)
  }
  adapter.rollbackTransaction = async (given) => {
    const id = await given
    noticed.delete(id)
    await rollbackTransaction.call(adapter, id)
  }
}

type Notice = (req: Partial<PayloadRequest> | undefined, change: PublicChange) => Promise<void>

function watchWrites(adapter: BaseDatabaseAdapter, notice: Notice): void {
  const { create, updateOne, updateMany, upsert, deleteOne, deleteMany } = adapter
  const { createVersion, updateVersion } = adapter
  const createGlobal = adapter.createGlobal.bind(adapter)
  const updateGlobal = adapter.updateGlobal.bind(adapter)
  const rowAt = (collection: CollectionSlug, where: Where, req: Parameters<Notice>[0]) =>
    adapter.findOne<{ id: string }>({ collection, where, req, select: fieldsOfPublicity(collection) })

  adapter.create = async (args) => {
    const row = await create.call(adapter, args)
    const { collection: of, data, req } = args
    if (hasPublicRows(of) && mayBePublic(of, data)) await notice(req, { of, id: String(row.id), isVisible: true })
    return row
  }
  adapter.updateOne = async (args) => {
    const { collection: of, data, req } = args
    if (!hasPublicRows(of) || showsNothing(data)) return updateOne.call(adapter, args)
    const where: Where = args.where ?? { id: { equals: args.id } }
    const before = await rowAt(of, where, req)
    const row = await updateOne.call(adapter, args)
    if (before && (mayBePublic(of, before) || saysItIsPublic(of, data)))
      await notice(req, { of, id: before.id, isVisible: mayBePublic(of, { ...before, ...data }) })
    return row
  }
  adapter.updateMany = async (args) => {
    const rows = await updateMany.call(adapter, args)
    if (hasPublicRows(args.collection)) await notice(args.req, { of: args.collection, isVisible: true })
    return rows
  }
  adapter.upsert = async (args) => {
    const row = await upsert.call(adapter, args)
    if (hasPublicRows(args.collection)) await notice(args.req, { of: args.collection, isVisible: true })
    return row
  }
  adapter.deleteOne = async (args) => {
    const { collection: of, where, req } = args
    const before = hasPublicRows(of) ? await rowAt(of, where, req) : null
    const row = await deleteOne.call(adapter, args)
    if (before && mayBePublic(of, before)) await notice(req, { of, id: before.id, isVisible: false })
    return row
  }
  adapter.deleteMany = async (args) => {
    await deleteMany.call(adapter, args)
    if (hasPublicRows(args.collection)) await notice(args.req, { of: args.collection, isVisible: false })
  }
  const noticeDraft = async (of: CollectionSlug, id: string, req: Parameters<Notice>[0]) => {
    if (!showsInDrafts(of)) return
    const row = await rowAt(of, { id: { equals: id } }, req)
    await notice(req, { of, id, isVisible: row !== null && mayBePublic(of, row) })
  }
  adapter.createVersion = async (args) => {
    const version = await createVersion.call(adapter, args)
    await noticeDraft(args.collectionSlug, String(args.parent), args.req)
    return version as never
  }
  adapter.updateVersion = async (args) => {
    const version = await updateVersion.call(adapter, args)
    await noticeDraft(args.collection, String(version.parent), args.req)
    return version as never
  }
  adapter.createGlobal = async (args) => {
    const row = await createGlobal(args)
    if (hasPublicRows(args.slug)) await notice(args.req, { of: args.slug, isVisible: true })
    return row
  }
  adapter.updateGlobal = async (args) => {
    const row = await updateGlobal(args)
    if (hasPublicRows(args.slug)) await notice(args.req, { of: args.slug, isVisible: true })
    return row
  }
}
