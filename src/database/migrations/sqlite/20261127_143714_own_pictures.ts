import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`uploadedBy_deskState_createdAt_idx\` ON \`media\` (\`uploaded_by_id\`,\`desk_state\`,\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`uploadedBy_deskState_createdAt_idx\`;`)
}
