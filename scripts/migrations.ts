// npm run migrations -- create NAME   writes the migration from the last committed schema to that of the config
// npm run migrations -- check         fails when the config's schema is not the last committed one; asks nothing
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'

const folder = path.resolve('src/database/migrations/sqlite')
const [command, name] = process.argv.slice(2)

// Only the embedded database has a schema to migrate; the script never opens it, a folder is all the config wants.
const scratch = mkdtempSync(path.join(tmpdir(), 'newsroom-migrations-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
process.env.DATABASE_URI = ''
process.env.DATA_DIR = scratch
process.env.PAYLOAD_MIGRATING = 'true'
process.env.LOG_LEVEL ??= 'warn'

// Loading Payload can leave nothing pending for a moment, which would end the process silently with code 13.
const alive = setInterval(() => {}, 1000)
main().then(
  (code) => {
    clearInterval(alive)
    process.exit(code)
  },
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)

async function main(): Promise<number> {
  if (command === 'create' && name) return create(name)
  if (command === 'check') return check()
  console.error('Usage: migrations create NAME | migrations check')
  return 2
}

async function create(migrationName: string): Promise<number> {
  const { payload, changed } = await compare()
  if (!changed) {
    console.log('The schema has not changed: nothing to write.')
    return 0
  }
  await payload.db.createMigration({ migrationName, payload, forceAcceptWarning: true, skipEmpty: true })
  const [written] = readdirSync(folder)
    .filter((file) => file.endsWith(`_${migrationName.replace(/\W/g, '_')}.ts`))
    .sort()
    .reverse()
  if (!written) throw new Error('no migration was written')
  const file = path.join(folder, written)
  // The generator's template imports types as values, which `verbatimModuleSyntax` refuses.
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      /^import \{ MigrateUpArgs, MigrateDownArgs, sql \} from '(.*)'$/m,
      "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '$1'",
    ),
  )
  console.log(`Written: ${path.relative(process.cwd(), file)}`)
  return 0
}

async function check(): Promise<number> {
  const { changed } = await compare()
  if (changed) {
    console.error(
      `The schema differs from the last committed migration (${changed}). Run: npm run migrations -- create NAME`,
    )
    return 1
  }
  console.log('The migrations are up to date.')
  return 0
}

async function compare() {
  const { BasePayload } = await import('payload')
  const { default: config } = await import('../payload.config')
  const loaded = await config
  loaded.typescript.autoGenerate = false
  const payload = await new BasePayload().init({ config: loaded, disableDBConnect: true, disableOnInit: true })
  const { generateDrizzleJson } = payload.db.requireDrizzleKit()
  // Through JSON, so that what is left out there is left out on both sides.
  const now: unknown = JSON.parse(JSON.stringify(await generateDrizzleJson(payload.db.schema)))
  const [latest] = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .reverse()
  const committed: unknown = latest ? JSON.parse(readFileSync(path.join(folder, latest), 'utf8')) : { tables: {} }
  return { payload, changed: differingTables(tablesOf(committed), tablesOf(now)) }
}

function tablesOf(snapshot: unknown): Record<string, unknown> {
  // The snapshot is drizzle-kit's; its ids change with every run, its tables only with the schema.
  return (snapshot as { tables: Record<string, unknown> }).tables
}

function differingTables(before: Record<string, unknown>, after: Record<string, unknown>): string {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((table) => !isDeepStrictEqual(before[table], after[table])).join(', ')
}
