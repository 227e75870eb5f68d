import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`announce_at\` text;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`repeat_wins\` text DEFAULT 'once';`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_announce_at\` text;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_repeat_wins\` text DEFAULT 'once';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`announce_at\`;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`repeat_wins\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_announce_at\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_repeat_wins\`;`)
}
