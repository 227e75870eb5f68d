import { mkdtempSync } from 'node:fs'
import { it } from 'vitest'
import { startMongo } from '../../../scripts/mongo.mjs'
import { isDatabaseUnavailable } from '../../../src/database/databaseFailure'
import { bootThrowaway } from './throwaway'
it('probe', async () => {
  const seen = new Map<string, number>()
  for (let i = 0; i < 12; i += 1) {
    const folder = mkdtempSync('/tmp/zz-')
    const server = await startMongo({ dataDir: folder })
    const payload = await bootThrowaway({ databaseUri: server.uri, dataDir: folder })
    let on = true
    const note = (e: any) => { const k = `${isDatabaseUnavailable(e)} ${e?.name} ${e?.code} ${String(e?.message).slice(0, 80).replace(/\d{4,}/g,'N')} cause=${e?.cause?.name}:${e?.cause?.code}`; seen.set(k, (seen.get(k) ?? 0) + 1); on = false }
    const loops = Array.from({ length: 6 }, async (_, n) => { while (on) { try { if (n % 2) await payload.find({ collection: 'pieces' }); else await payload.create({ collection: 'pieces', data: { title: 'x' } }) } catch (e) { note(e) } } })
    setTimeout(() => void server.stop('SIGKILL'), 100 + Math.random() * 200)
    await Promise.all(loops)
    try { await payload.find({ collection: 'pieces' }) } catch (e) { note(e) }
    await payload.destroy()
  }
  for (const [k, n] of seen) console.log(n, k)
}, 200000)
