import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`released_embargoUntil_idx\` ON \`media\` (\`released\`,\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`released_rights_idx\` ON \`media\` (\`released\`,\`rights\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`released_embargoUntil_idx\`;`)
  await db.run(sql`DROP INDEX \`released_rights_idx\`;`)
}
