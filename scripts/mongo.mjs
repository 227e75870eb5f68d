// A MongoDB-compatible server for tests: SecantusDB from a Python virtual environment, or what TEST_MONGODB_URI names.
import { mkdirSync } from 'node:fs'
import { freePort, installProgram, startProgram } from './testServers.mjs'

const secantus = {
  program: 'secantusd-py',
  release: 'SecantusDB==0.7.0b3',
  what: 'The MongoDB-compatible test server',
  otherwise: 'Or name a MongoDB replica set in TEST_MONGODB_URI.',
}

/** @type {import('./mongo.mjs').startMongo} */
export async function startMongo({ dataDir, port, standalone = false, isDurable = true, log = console.error }) {
  const given = process.env.TEST_MONGODB_URI
  if (given && !standalone)
    return { uri: given, uriOf: (database) => uriWithDatabase(given, database), stop: async () => {} }

  await installServer(log)
  const chosen = port ?? (await freePort())
  mkdirSync(dataDir, { recursive: true })
  const args = ['--port', String(chosen), '--storage-path', dataDir, '--log-level', 'ERROR']
  if (isDurable) args.push('--sync-on-commit')
  const { stop } = await startProgram({
    ...secantus,
    args: standalone ? [...args, '--standalone'] : args,
    port: chosen,
  })
  const uriOf = (database) => `mongodb://127.0.0.1:${chosen}/${database}${standalone ? '' : '?replicaSet=secantus'}`
  return { uri: uriOf('newsroom'), uriOf, stop }
}

/** @type {import('./mongo.mjs').installServer} */
export async function installServer(log = console.error) {
  await installProgram(secantus, log)
}

/** @type {import('./mongo.mjs').uriWithDatabase} */
export function uriWithDatabase(uri, database) {
  return uri.replace(
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/,
    (_, hosts, query = '') => `${hosts}/${database}${query}`,
  )
}
