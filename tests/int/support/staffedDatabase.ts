import { randomBytes } from 'node:crypto'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { copyDatabase, keepTemplate, templateNamed } from '../../support/template'
import type { Staff } from './client'

// Hashing a dozen passwords takes a second and a half: everyone is registered once in a run, and each file has a copy.

const databaseFile = 'newsroom.db'
const keptFile = 'staff.json'

/**
 * Puts an embedded database with everyone registered into `dataDir`, before a server starts there.
 * @param name of the template: different programs do not share one
 * @returns null where no file of this run has kept one yet
 */
export async function copyStaffedFile(name: string, dataDir: string): Promise<Staff | null> {
  const template = templateNamed(name)
  if (!template) return null
  await copyFile(path.join(template, databaseFile), path.join(dataDir, databaseFile))
  return JSON.parse(await readFile(path.join(template, keptFile), 'utf8'))
}

/** Keeps the embedded database in `dataDir`, where `staff` has just been registered and nothing else has happened. */
export async function keepStaffedFile(name: string, dataDir: string, staff: Staff): Promise<void> {
  await keepTemplate(name, async (folder) => {
    await copyDatabase(path.join(dataDir, databaseFile), path.join(folder, databaseFile))
    await writeFile(path.join(folder, keptFile), JSON.stringify(staff))
  })
}

/** The same on MongoDB, once Payload stands on a database without rows. */
export async function copyStaffedRows(name: string, payload: Payload): Promise<Staff | null> {
  const template = templateNamed(name)
  if (!template) return null
  const { database, staff } = JSON.parse(await readFile(path.join(template, keptFile), 'utf8'))
  const { connection } = adapterOf(payload)
  await copyRows(payload, database, connection.name)
  return staff
}

/** Keeps the rows in a second database on the same server. */
export async function keepStaffedRows(name: string, payload: Payload, staff: Staff): Promise<void> {
  await keepTemplate(name, async (folder) => {
    const database = `int_staffed_${randomBytes(6).toString('hex')}`
    await copyRows(payload, adapterOf(payload).connection.name, database)
    await writeFile(path.join(folder, keptFile), JSON.stringify({ database, staff }))
  })
}

async function copyRows(payload: Payload, from: string, to: string): Promise<void> {
  const client = adapterOf(payload).connection.getClient()
  const [source, target] = [client.db(from), client.db(to)]
  for (const { name } of await source.listCollections().toArray()) {
    const rows = await source.collection(name).find().toArray()
    if (rows.length === 0) continue
    await target.collection(name).deleteMany({})
    await target.collection(name).insertMany(rows)
  }
}

/** Payload types its adapter by what all engines share. */
function adapterOf(payload: Payload): MongooseAdapter {
  return payload.db as unknown as MongooseAdapter
}
