import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contest_entries_scores\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_contest_entries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`contest_id\` text NOT NULL,
  	\`category\` text,
  	\`photographer_byline_id\` text,
  	\`photographer_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photographer_byline_id\`) REFERENCES \`bylines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_contest_entries\`("id", "title", "contest_id", "category", "photographer_byline_id", "photographer_name", "updated_at", "created_at") SELECT "id", "title", "contest_id", "category", "photographer_byline_id", "photographer_name", "updated_at", "created_at" FROM \`contest_entries\`;`)
  await db.run(sql`DROP TABLE \`contest_entries\`;`)
  await db.run(sql`ALTER TABLE \`__new_contest_entries\` RENAME TO \`contest_entries\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`contest_entries_contest_idx\` ON \`contest_entries\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_photographer_photographer_byline_idx\` ON \`contest_entries\` (\`photographer_byline_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_updated_at_idx\` ON \`contest_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_created_at_idx\` ON \`contest_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_category_idx\` ON \`contest_entries\` (\`contest_id\`,\`category\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`contest_entries_scores\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`juror_id\` text NOT NULL,
  	\`score\` numeric NOT NULL,
  	FOREIGN KEY (\`juror_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contest_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_entries_scores_order_idx\` ON \`contest_entries_scores\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_scores_parent_id_idx\` ON \`contest_entries_scores\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_scores_juror_idx\` ON \`contest_entries_scores\` (\`juror_id\`);`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`photo_id\` text REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`contest_entries_photo_idx\` ON \`contest_entries\` (\`photo_id\`);`)
}
