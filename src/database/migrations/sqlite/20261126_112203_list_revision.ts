import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`topics\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`related_pieces\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_related_pieces_v\` ADD \`version_revision\` numeric DEFAULT 0;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`related_pieces\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`_related_pieces_v\` DROP COLUMN \`version_revision\`;`)
}
