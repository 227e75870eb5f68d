import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`contest_rounds_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`weight\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contest_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_rounds_criteria_order_idx\` ON \`contest_rounds_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contest_rounds_criteria_parent_id_idx\` ON \`contest_rounds_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_rounds_advance_by_category\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`category\` text,
  	\`count\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contest_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_rounds_advance_by_category_order_idx\` ON \`contest_rounds_advance_by_category\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contest_rounds_advance_by_category_parent_id_idx\` ON \`contest_rounds_advance_by_category\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_rounds\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`contest_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`order\` numeric,
  	\`chair_id\` text,
  	\`quorum\` numeric,
  	\`advance\` numeric,
  	\`opens_at\` text,
  	\`closes_at\` text,
  	\`shows_texts\` integer DEFAULT false,
  	\`status\` text DEFAULT 'planned',
  	\`opened_at\` text,
  	\`closed_at\` text,
  	\`digest\` text,
  	\`entry_ids\` text,
  	\`result\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`chair_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_rounds_contest_idx\` ON \`contest_rounds\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_rounds_chair_idx\` ON \`contest_rounds\` (\`chair_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_rounds_status_idx\` ON \`contest_rounds\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`contest_rounds_updated_at_idx\` ON \`contest_rounds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_rounds_created_at_idx\` ON \`contest_rounds\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_order_idx\` ON \`contest_rounds\` (\`contest_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`contest_rounds_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contest_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_rounds_rels_order_idx\` ON \`contest_rounds_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contest_rounds_rels_parent_idx\` ON \`contest_rounds_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_rounds_rels_path_idx\` ON \`contest_rounds_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contest_rounds_rels_users_id_idx\` ON \`contest_rounds_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_recusals\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`contest_id\` text NOT NULL,
  	\`juror_id\` text NOT NULL,
  	\`entry_id\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`declared_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`juror_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`contest_entries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_recusals_contest_idx\` ON \`contest_recusals\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_recusals_juror_idx\` ON \`contest_recusals\` (\`juror_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_recusals_entry_idx\` ON \`contest_recusals\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_recusals_updated_at_idx\` ON \`contest_recusals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_recusals_created_at_idx\` ON \`contest_recusals\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`juror_entry_idx\` ON \`contest_recusals\` (\`juror_id\`,\`entry_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_ballots\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`round_id\` text NOT NULL,
  	\`juror_id\` text NOT NULL,
  	\`entry_id\` text NOT NULL,
  	\`vote\` text NOT NULL,
  	\`salt\` text NOT NULL,
  	\`cast_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`round_id\`) REFERENCES \`contest_rounds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`juror_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`contest_entries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_ballots_round_idx\` ON \`contest_ballots\` (\`round_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_ballots_juror_idx\` ON \`contest_ballots\` (\`juror_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_ballots_entry_idx\` ON \`contest_ballots\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_ballots_updated_at_idx\` ON \`contest_ballots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_ballots_created_at_idx\` ON \`contest_ballots\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`round_juror_entry_idx\` ON \`contest_ballots\` (\`round_id\`,\`juror_id\`,\`entry_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`contest_rounds_id\` text REFERENCES contest_rounds(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_rounds_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_rounds_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contest_rounds_criteria\`;`)
  await db.run(sql`DROP TABLE \`contest_rounds_advance_by_category\`;`)
  await db.run(sql`DROP TABLE \`contest_rounds\`;`)
  await db.run(sql`DROP TABLE \`contest_rounds_rels\`;`)
  await db.run(sql`DROP TABLE \`contest_recusals\`;`)
  await db.run(sql`DROP TABLE \`contest_ballots\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`bylines_id\` text,
  	\`sections_id\` text,
  	\`topics_id\` text,
  	\`related_pieces_id\` text,
  	\`photo_captions_id\` text,
  	\`media_id\` text,
  	\`photo_contests_id\` text,
  	\`contest_awards_id\` text,
  	\`contest_entries_id\` text,
  	\`users_id\` text,
  	\`duty_roster_id\` text,
  	\`delegations_id\` text,
  	\`webhook_endpoints_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bylines_id\`) REFERENCES \`bylines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`related_pieces_id\`) REFERENCES \`related_pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photo_captions_id\`) REFERENCES \`photo_captions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photo_contests_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contest_awards_id\`) REFERENCES \`contest_awards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contest_entries_id\`) REFERENCES \`contest_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`duty_roster_id\`) REFERENCES \`duty_roster\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`delegations_id\`) REFERENCES \`delegations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_endpoints_id\`) REFERENCES \`webhook_endpoints\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "bylines_id", "sections_id", "topics_id", "related_pieces_id", "photo_captions_id", "media_id", "photo_contests_id", "contest_awards_id", "contest_entries_id", "users_id", "duty_roster_id", "delegations_id", "webhook_endpoints_id") SELECT "id", "order", "parent_id", "path", "articles_id", "bylines_id", "sections_id", "topics_id", "related_pieces_id", "photo_captions_id", "media_id", "photo_contests_id", "contest_awards_id", "contest_entries_id", "users_id", "duty_roster_id", "delegations_id", "webhook_endpoints_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bylines_id_idx\` ON \`payload_locked_documents_rels\` (\`bylines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_related_pieces_id_idx\` ON \`payload_locked_documents_rels\` (\`related_pieces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_photo_captions_id_idx\` ON \`payload_locked_documents_rels\` (\`photo_captions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_photo_contests_id_idx\` ON \`payload_locked_documents_rels\` (\`photo_contests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_awards_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_awards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duty_roster_id_idx\` ON \`payload_locked_documents_rels\` (\`duty_roster_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_delegations_id_idx\` ON \`payload_locked_documents_rels\` (\`delegations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_endpoints_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_endpoints_id\`);`)
}
