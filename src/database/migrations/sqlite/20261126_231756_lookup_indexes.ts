import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`articles_address_idx\` ON \`articles\` (\`slug\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_genre_newest_idx\` ON \`articles\` (\`genre\`,\`_status\`,\`deleted_at\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_changed_idx\` ON \`articles\` (\`_status\`,\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_of_document_idx\` ON \`_articles_v\` (\`parent_id\`,\`version__status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_newest_of_idx\` ON \`_articles_v\` (\`parent_id\`,\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_of_document_idx\` ON \`_photo_captions_v\` (\`parent_id\`,\`version__status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_newest_of_idx\` ON \`_photo_captions_v\` (\`parent_id\`,\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_of_document_idx\` ON \`_photo_contests_v\` (\`parent_id\`,\`version__status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_newest_of_idx\` ON \`_photo_contests_v\` (\`parent_id\`,\`latest\`,\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_of_document_idx\` ON \`_contest_awards_v\` (\`parent_id\`,\`version__status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_newest_of_idx\` ON \`_contest_awards_v\` (\`parent_id\`,\`latest\`,\`version_deleted_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_address_idx\`;`)
  await db.run(sql`DROP INDEX \`articles_genre_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`articles_changed_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_of_document_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_newest_of_idx\`;`)
  await db.run(sql`DROP INDEX \`_photo_captions_v_of_document_idx\`;`)
  await db.run(sql`DROP INDEX \`_photo_captions_v_newest_of_idx\`;`)
  await db.run(sql`DROP INDEX \`_photo_contests_v_of_document_idx\`;`)
  await db.run(sql`DROP INDEX \`_photo_contests_v_newest_of_idx\`;`)
  await db.run(sql`DROP INDEX \`_contest_awards_v_of_document_idx\`;`)
  await db.run(sql`DROP INDEX \`_contest_awards_v_newest_of_idx\`;`)
}
