import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`photo_captions\` ADD \`taken_out_at\` text;`)
  await db.run(sql`ALTER TABLE \`_photo_captions_v\` ADD \`version_taken_out_at\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`recalled_at\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`recalled_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`recalled_by_name\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`recall_reason\` text;`)
  await db.run(sql`CREATE INDEX \`media_recalled_at_idx\` ON \`media\` (\`recalled_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_recalled_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`recalled_at\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`recalled_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`recalled_by_name\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`recall_reason\`;`)
  await db.run(sql`ALTER TABLE \`photo_captions\` DROP COLUMN \`taken_out_at\`;`)
  await db.run(sql`ALTER TABLE \`_photo_captions_v\` DROP COLUMN \`version_taken_out_at\`;`)
}
