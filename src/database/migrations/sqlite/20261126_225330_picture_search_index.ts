import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`media_search_idx\` ON \`media\` (\`created_at\`,\`id\`,\`search_words\`,\`search_photographer\`,\`search_place\`,\`search_keywords\`,\`creator_byline_id\`,\`taken_at\`,\`orientation\`,\`rights\`,\`released\`,\`in_caption\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_search_idx\`;`)
}
