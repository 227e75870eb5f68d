import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { entrantKeys } from '../entrantKeys'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`contest_entrants\` ADD \`address_key\` text;`)
  await db.run(sql`CREATE INDEX \`contest_entrants_address_key_idx\` ON \`contest_entrants\` (\`address_key\`);`)
  const rows = await db.all<{ id: string; contest: string; email: string | null; key: string }>(
    sql`SELECT \`id\`, \`contest_id\` AS \`contest\`, \`email\`, \`key\` FROM \`contest_entrants\`;`,
  )
  for (const row of rows) {
    const keys = entrantKeys(payload.secret, row)
    if (keys !== null)
      await db.run(
        sql`UPDATE \`contest_entrants\` SET \`address_key\` = ${keys.addressKey}, \`key\` = ${keys.key} WHERE \`id\` = ${row.id};`,
      )
  }
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`contest_entrants_address_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`contest_entrants\` DROP COLUMN \`address_key\`;`)
}
