import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`editorial_contents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`kept_at\` text NOT NULL,
  	\`content\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_contents_document_id_idx\` ON \`editorial_contents\` (\`document_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`editorial_contents\`;`)
}
