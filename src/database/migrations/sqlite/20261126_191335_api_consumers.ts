import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`api_consumers_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_consumers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_consumers_scopes_order_idx\` ON \`api_consumers_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`api_consumers_scopes_parent_idx\` ON \`api_consumers_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`api_consumers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`contact\` text NOT NULL,
  	\`rate_per_minute\` numeric DEFAULT 600 NOT NULL,
  	\`key_prefix\` text,
  	\`key_made_at\` text,
  	\`key_hash\` text,
  	\`is_active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`api_consumers_key_hash_idx\` ON \`api_consumers\` (\`key_hash\`);`)
  await db.run(sql`CREATE INDEX \`api_consumers_updated_at_idx\` ON \`api_consumers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_consumers_created_at_idx\` ON \`api_consumers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`api_usage\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`consumer\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`requests\` numeric DEFAULT 0 NOT NULL,
  	\`refused\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`api_usage_consumer_idx\` ON \`api_usage\` (\`consumer\`);`)
  await db.run(sql`CREATE INDEX \`api_usage_day_idx\` ON \`api_usage\` (\`day\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`api_consumers_id\` text REFERENCES api_consumers(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_consumers_id_idx\` ON \`payload_locked_documents_rels\` (\`api_consumers_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_texts_text_idx\` ON \`articles_texts\` (\`text\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`api_consumers_scopes\`;`)
  await db.run(sql`DROP TABLE \`api_consumers\`;`)
  await db.run(sql`DROP TABLE \`api_usage\`;`)
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
  	\`lightboxes_id\` text,
  	\`photo_contests_id\` text,
  	\`contest_awards_id\` text,
  	\`contest_entries_id\` text,
  	\`contest_rounds_id\` text,
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
  	FOREIGN KEY (\`lightboxes_id\`) REFERENCES \`lightboxes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photo_contests_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contest_awards_id\`) REFERENCES \`contest_awards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contest_entries_id\`) REFERENCES \`contest_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contest_rounds_id\`) REFERENCES \`contest_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`duty_roster_id\`) REFERENCES \`duty_roster\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`delegations_id\`) REFERENCES \`delegations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_endpoints_id\`) REFERENCES \`webhook_endpoints\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "bylines_id", "sections_id", "topics_id", "related_pieces_id", "photo_captions_id", "media_id", "lightboxes_id", "photo_contests_id", "contest_awards_id", "contest_entries_id", "contest_rounds_id", "users_id", "duty_roster_id", "delegations_id", "webhook_endpoints_id") SELECT "id", "order", "parent_id", "path", "articles_id", "bylines_id", "sections_id", "topics_id", "related_pieces_id", "photo_captions_id", "media_id", "lightboxes_id", "photo_contests_id", "contest_awards_id", "contest_entries_id", "contest_rounds_id", "users_id", "duty_roster_id", "delegations_id", "webhook_endpoints_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lightboxes_id_idx\` ON \`payload_locked_documents_rels\` (\`lightboxes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_photo_contests_id_idx\` ON \`payload_locked_documents_rels\` (\`photo_contests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_awards_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_awards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_rounds_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_rounds_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duty_roster_id_idx\` ON \`payload_locked_documents_rels\` (\`duty_roster_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_delegations_id_idx\` ON \`payload_locked_documents_rels\` (\`delegations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_endpoints_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_endpoints_id\`);`)
  await db.run(sql`DROP INDEX \`articles_texts_text_idx\`;`)
}
