import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`articles_texts_parent_idx\` ON \`articles_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_parent_idx\` ON \`_articles_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`bylines_texts_parent_idx\` ON \`bylines_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`photo_contests_texts_parent_idx\` ON \`photo_contests_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_texts_parent_idx\` ON \`_photo_contests_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editorial_items_texts_parent_idx\` ON \`editorial_items_texts\` (\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`bylines_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`photo_contests_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_photo_contests_v_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`editorial_items_texts_parent_idx\`;`)
}
