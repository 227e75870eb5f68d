import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`lightboxes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`story_note\` text,
  	\`owner_id\` text,
  	\`shared_with_newsroom\` integer DEFAULT false,
  	\`article_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`lightboxes_owner_idx\` ON \`lightboxes\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`lightboxes_shared_with_newsroom_idx\` ON \`lightboxes\` (\`shared_with_newsroom\`);`)
  await db.run(sql`CREATE INDEX \`lightboxes_article_idx\` ON \`lightboxes\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`lightboxes_updated_at_idx\` ON \`lightboxes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lightboxes_created_at_idx\` ON \`lightboxes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`lightboxes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lightboxes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lightboxes_rels_order_idx\` ON \`lightboxes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`lightboxes_rels_parent_idx\` ON \`lightboxes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lightboxes_rels_path_idx\` ON \`lightboxes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`lightboxes_rels_media_id_idx\` ON \`lightboxes_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`lightboxes_rels_users_id_idx\` ON \`lightboxes_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`orientation\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`in_caption\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_words\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_photographer\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_place\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_keywords\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_version\` numeric;`)
  await db.run(sql`CREATE INDEX \`media_taken_at_idx\` ON \`media\` (\`taken_at\`);`)
  await db.run(sql`CREATE INDEX \`media_orientation_idx\` ON \`media\` (\`orientation\`);`)
  await db.run(sql`CREATE INDEX \`media_in_caption_idx\` ON \`media\` (\`in_caption\`);`)
  await db.run(sql`CREATE INDEX \`media_search_version_idx\` ON \`media\` (\`search_version\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`lightboxes_id\` text REFERENCES lightboxes(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lightboxes_id_idx\` ON \`payload_locked_documents_rels\` (\`lightboxes_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`lightboxes\`;`)
  await db.run(sql`DROP TABLE \`lightboxes_rels\`;`)
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
  await db.run(sql`DROP INDEX \`media_taken_at_idx\`;`)
  await db.run(sql`DROP INDEX \`media_orientation_idx\`;`)
  await db.run(sql`DROP INDEX \`media_in_caption_idx\`;`)
  await db.run(sql`DROP INDEX \`media_search_version_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`orientation\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`in_caption\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_words\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_photographer\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_place\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_keywords\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_version\`;`)
}
