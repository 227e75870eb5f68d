import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`article_readings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`article_id\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`pages\` numeric NOT NULL,
  	\`api\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`article_readings_day_idx\` ON \`article_readings\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`articleId_day_idx\` ON \`article_readings\` (\`article_id\`,\`day\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`article_readings\`;`)
}
