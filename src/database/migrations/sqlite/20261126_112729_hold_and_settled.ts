import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`held\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`held_at\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`is_settled\` integer;`)
  await db.run(sql`CREATE INDEX \`documentId_isSettled_idx\` ON \`notices\` (\`document_id\`,\`is_settled\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`documentId_isSettled_idx\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`is_settled\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`held\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`held_at\`;`)
}
