import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_bylines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`byline_id\` text,
  	\`role\` text DEFAULT 'author',
  	\`printed_name\` text,
  	FOREIGN KEY (\`byline_id\`) REFERENCES \`bylines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_bylines_order_idx\` ON \`articles_bylines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_bylines_parent_id_idx\` ON \`articles_bylines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_bylines_byline_idx\` ON \`articles_bylines\` (\`byline_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_gaps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`gap_id\` text,
  	\`kind\` text DEFAULT 'lost',
  	\`status\` text DEFAULT 'open',
  	\`before\` text,
  	\`after\` text,
  	\`evidence\` text,
  	\`filled_with\` text,
  	\`reason\` text,
  	\`resolved_by\` text,
  	\`resolved_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_gaps_order_idx\` ON \`articles_gaps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_gaps_parent_id_idx\` ON \`articles_gaps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`published_at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_corrections_order_idx\` ON \`articles_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_corrections_parent_id_idx\` ON \`articles_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kicker\` text,
  	\`headline\` text,
  	\`deck\` text,
  	\`dateline\` text,
  	\`body\` text,
  	\`source_kind\` text DEFAULT 'own',
  	\`source_outlet\` text,
  	\`source_url\` text,
  	\`source_original_author\` text,
  	\`source_original_title\` text,
  	\`print_issue_date\` text,
  	\`print_page\` numeric,
  	\`original_text\` text,
  	\`original_file_id\` text,
  	\`verbatim\` integer DEFAULT false,
  	\`desk_note\` text,
  	\`slug\` text,
  	\`responsible_editor\` text,
  	\`word_count\` numeric,
  	\`copied_from\` text,
  	\`slugline\` text,
  	\`section_id\` text,
  	\`genre\` text DEFAULT 'news',
  	\`embargo_until\` text,
  	\`published_at\` text,
  	\`item_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`original_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`editorial_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_original_original_file_idx\` ON \`articles\` (\`original_file_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_slugline_idx\` ON \`articles\` (\`slugline\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_genre_idx\` ON \`articles\` (\`genre\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_item_idx\` ON \`articles\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_idx\` ON \`articles\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`section__status_publishedAt_idx\` ON \`articles\` (\`section_id\`,\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`photo_captions_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photo_captions_id\`) REFERENCES \`photo_captions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_photo_captions_id_idx\` ON \`articles_rels\` (\`photo_captions_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_bylines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`byline_id\` text,
  	\`role\` text DEFAULT 'author',
  	\`printed_name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`byline_id\`) REFERENCES \`bylines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_bylines_order_idx\` ON \`_articles_v_version_bylines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_bylines_parent_id_idx\` ON \`_articles_v_version_bylines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_bylines_byline_idx\` ON \`_articles_v_version_bylines\` (\`byline_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_gaps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`gap_id\` text,
  	\`kind\` text DEFAULT 'lost',
  	\`status\` text DEFAULT 'open',
  	\`before\` text,
  	\`after\` text,
  	\`evidence\` text,
  	\`filled_with\` text,
  	\`reason\` text,
  	\`resolved_by\` text,
  	\`resolved_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_gaps_order_idx\` ON \`_articles_v_version_gaps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_gaps_parent_id_idx\` ON \`_articles_v_version_gaps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`published_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_order_idx\` ON \`_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_parent_id_idx\` ON \`_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kicker\` text,
  	\`version_headline\` text,
  	\`version_deck\` text,
  	\`version_dateline\` text,
  	\`version_body\` text,
  	\`version_source_kind\` text DEFAULT 'own',
  	\`version_source_outlet\` text,
  	\`version_source_url\` text,
  	\`version_source_original_author\` text,
  	\`version_source_original_title\` text,
  	\`version_print_issue_date\` text,
  	\`version_print_page\` numeric,
  	\`version_original_text\` text,
  	\`version_original_file_id\` text,
  	\`version_verbatim\` integer DEFAULT false,
  	\`version_desk_note\` text,
  	\`version_slug\` text,
  	\`version_responsible_editor\` text,
  	\`version_word_count\` numeric,
  	\`version_copied_from\` text,
  	\`version_slugline\` text,
  	\`version_section_id\` text,
  	\`version_genre\` text DEFAULT 'news',
  	\`version_embargo_until\` text,
  	\`version_published_at\` text,
  	\`version_item_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_original_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_item_id\`) REFERENCES \`editorial_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_original_version_original_file_idx\` ON \`_articles_v\` (\`version_original_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slugline_idx\` ON \`_articles_v\` (\`version_slugline\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_genre_idx\` ON \`_articles_v\` (\`version_genre\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_item_idx\` ON \`_articles_v\` (\`version_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`version_section_version__status_version_publishedAt_idx\` ON \`_articles_v\` (\`version_section_id\`,\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_order_parent\` ON \`_articles_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`photo_captions_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`photo_captions_id\`) REFERENCES \`photo_captions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_photo_captions_id_idx\` ON \`_articles_v_rels\` (\`photo_captions_id\`);`)
  await db.run(sql`CREATE TABLE \`bylines\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`kind\` text DEFAULT 'unstated',
  	\`user_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bylines_name_idx\` ON \`bylines\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bylines_slug_idx\` ON \`bylines\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`bylines_user_idx\` ON \`bylines\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`bylines_updated_at_idx\` ON \`bylines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bylines_created_at_idx\` ON \`bylines\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bylines_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bylines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bylines_texts_order_parent\` ON \`bylines_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_brief_genres\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_brief_genres_order_idx\` ON \`sections_brief_genres\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sections_brief_genres_parent_idx\` ON \`sections_brief_genres\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 100,
  	\`track\` text,
  	\`is_provisional\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_slug_idx\` ON \`sections\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sections_order_idx\` ON \`sections\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`photo_captions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`credit_byline_id\` text,
  	\`credit_printed\` text,
  	\`photo_id\` text,
  	\`article_id\` text,
  	\`taken_on\` text,
  	\`place\` text,
  	\`published_at\` text,
  	\`item_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`credit_byline_id\`) REFERENCES \`bylines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`editorial_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`photo_captions_credit_credit_byline_idx\` ON \`photo_captions\` (\`credit_byline_id\`);`)
  await db.run(sql`CREATE INDEX \`photo_captions_photo_idx\` ON \`photo_captions\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`photo_captions_article_idx\` ON \`photo_captions\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`photo_captions_published_at_idx\` ON \`photo_captions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`photo_captions_item_idx\` ON \`photo_captions\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`photo_captions_updated_at_idx\` ON \`photo_captions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`photo_captions_created_at_idx\` ON \`photo_captions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`photo_captions_deleted_at_idx\` ON \`photo_captions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`photo_captions__status_idx\` ON \`photo_captions\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_1_idx\` ON \`photo_captions\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`_photo_captions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_text\` text,
  	\`version_credit_byline_id\` text,
  	\`version_credit_printed\` text,
  	\`version_photo_id\` text,
  	\`version_article_id\` text,
  	\`version_taken_on\` text,
  	\`version_place\` text,
  	\`version_published_at\` text,
  	\`version_item_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photo_captions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_credit_byline_id\`) REFERENCES \`bylines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_item_id\`) REFERENCES \`editorial_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_parent_idx\` ON \`_photo_captions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_version_credit_version_credit_byline_idx\` ON \`_photo_captions_v\` (\`version_credit_byline_id\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_version_version_photo_idx\` ON \`_photo_captions_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_version_version_article_idx\` ON \`_photo_captions_v\` (\`version_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_version_version_published_at_idx\` ON \`_photo_captions_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_version_version_item_idx\` ON \`_photo_captions_v\` (\`version_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_version_version_updated_at_idx\` ON \`_photo_captions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_version_version_created_at_idx\` ON \`_photo_captions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_version_version_deleted_at_idx\` ON \`_photo_captions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_version_version__status_idx\` ON \`_photo_captions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_created_at_idx\` ON \`_photo_captions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_updated_at_idx\` ON \`_photo_captions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_captions_v_latest_idx\` ON \`_photo_captions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_1_idx\` ON \`_photo_captions_v\` (\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`creator_byline_id\` text,
  	\`creator_name\` text,
  	\`credit_line\` text,
  	\`copyright_notice\` text,
  	\`usage_terms\` text,
  	\`taken_at\` text,
  	\`place\` text,
  	\`digital_source_type\` text,
  	\`content_hash\` text,
  	\`released\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`creator_byline_id\`) REFERENCES \`bylines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_creator_creator_byline_idx\` ON \`media\` (\`creator_byline_id\`);`)
  await db.run(sql`CREATE INDEX \`media_content_hash_idx\` ON \`media\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`media_released_idx\` ON \`media\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`photo_contests_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photo_contests_categories_order_idx\` ON \`photo_contests_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`photo_contests_categories_parent_id_idx\` ON \`photo_contests_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`photo_contests\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`started_on\` text,
  	\`ends_on\` text,
  	\`stated_total\` numeric,
  	\`announcement_id\` text,
  	\`phase\` text DEFAULT 'collecting',
  	\`published_at\` text,
  	\`item_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`announcement_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`editorial_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`photo_contests_announcement_idx\` ON \`photo_contests\` (\`announcement_id\`);`)
  await db.run(sql`CREATE INDEX \`photo_contests_published_at_idx\` ON \`photo_contests\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`photo_contests_item_idx\` ON \`photo_contests\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`photo_contests_updated_at_idx\` ON \`photo_contests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`photo_contests_created_at_idx\` ON \`photo_contests\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`photo_contests_deleted_at_idx\` ON \`photo_contests\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`photo_contests__status_idx\` ON \`photo_contests\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_2_idx\` ON \`photo_contests\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`photo_contests_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`photo_contests_texts_order_parent\` ON \`photo_contests_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photo_contests_v_version_categories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_photo_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_version_categories_order_idx\` ON \`_photo_contests_v_version_categories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_version_categories_parent_id_idx\` ON \`_photo_contests_v_version_categories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_photo_contests_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_started_on\` text,
  	\`version_ends_on\` text,
  	\`version_stated_total\` numeric,
  	\`version_announcement_id\` text,
  	\`version_phase\` text DEFAULT 'collecting',
  	\`version_published_at\` text,
  	\`version_item_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_announcement_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_item_id\`) REFERENCES \`editorial_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_parent_idx\` ON \`_photo_contests_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_version_version_announcement_idx\` ON \`_photo_contests_v\` (\`version_announcement_id\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_version_version_published_at_idx\` ON \`_photo_contests_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_version_version_item_idx\` ON \`_photo_contests_v\` (\`version_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_version_version_updated_at_idx\` ON \`_photo_contests_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_version_version_created_at_idx\` ON \`_photo_contests_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_version_version_deleted_at_idx\` ON \`_photo_contests_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_version_version__status_idx\` ON \`_photo_contests_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_created_at_idx\` ON \`_photo_contests_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_updated_at_idx\` ON \`_photo_contests_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_latest_idx\` ON \`_photo_contests_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_2_idx\` ON \`_photo_contests_v\` (\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`_photo_contests_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_photo_contests_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_photo_contests_v_texts_order_parent\` ON \`_photo_contests_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_awards_winners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`entry_id\` text,
  	\`name\` text,
  	\`title\` text,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`contest_entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contest_awards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_awards_winners_order_idx\` ON \`contest_awards_winners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contest_awards_winners_parent_id_idx\` ON \`contest_awards_winners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_awards_winners_entry_idx\` ON \`contest_awards_winners\` (\`entry_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_awards\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`contest_id\` text,
  	\`category\` text,
  	\`tier\` text,
  	\`rank\` numeric,
  	\`quota\` numeric,
  	\`winners_status\` text DEFAULT 'pending',
  	\`source_note\` text,
  	\`published_at\` text,
  	\`item_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`editorial_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_awards_contest_idx\` ON \`contest_awards\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_awards_published_at_idx\` ON \`contest_awards\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_awards_item_idx\` ON \`contest_awards\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_awards_updated_at_idx\` ON \`contest_awards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_awards_created_at_idx\` ON \`contest_awards\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_awards_deleted_at_idx\` ON \`contest_awards\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_awards__status_idx\` ON \`contest_awards\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`contest_category_rank_idx\` ON \`contest_awards\` (\`contest_id\`,\`category\`,\`rank\`);`)
  await db.run(sql`CREATE TABLE \`_contest_awards_v_version_winners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_id\` text,
  	\`name\` text,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`contest_entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contest_awards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_version_winners_order_idx\` ON \`_contest_awards_v_version_winners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_version_winners_parent_id_idx\` ON \`_contest_awards_v_version_winners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_version_winners_entry_idx\` ON \`_contest_awards_v_version_winners\` (\`entry_id\`);`)
  await db.run(sql`CREATE TABLE \`_contest_awards_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_contest_id\` text,
  	\`version_category\` text,
  	\`version_tier\` text,
  	\`version_rank\` numeric,
  	\`version_quota\` numeric,
  	\`version_winners_status\` text DEFAULT 'pending',
  	\`version_source_note\` text,
  	\`version_published_at\` text,
  	\`version_item_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contest_awards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contest_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_item_id\`) REFERENCES \`editorial_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_parent_idx\` ON \`_contest_awards_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_version_version_contest_idx\` ON \`_contest_awards_v\` (\`version_contest_id\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_version_version_published_at_idx\` ON \`_contest_awards_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_version_version_item_idx\` ON \`_contest_awards_v\` (\`version_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_version_version_updated_at_idx\` ON \`_contest_awards_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_version_version_created_at_idx\` ON \`_contest_awards_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_version_version_deleted_at_idx\` ON \`_contest_awards_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_version_version__status_idx\` ON \`_contest_awards_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_created_at_idx\` ON \`_contest_awards_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_updated_at_idx\` ON \`_contest_awards_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_awards_v_latest_idx\` ON \`_contest_awards_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_contest_version_category_version_rank_idx\` ON \`_contest_awards_v\` (\`version_contest_id\`,\`version_category\`,\`version_rank\`);`)
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
  await db.run(sql`CREATE TABLE \`contest_entries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`contest_id\` text NOT NULL,
  	\`category\` text,
  	\`photographer_byline_id\` text,
  	\`photographer_name\` text,
  	\`photo_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photographer_byline_id\`) REFERENCES \`bylines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_entries_contest_idx\` ON \`contest_entries\` (\`contest_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_photographer_photographer_byline_idx\` ON \`contest_entries\` (\`photographer_byline_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_photo_idx\` ON \`contest_entries\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_updated_at_idx\` ON \`contest_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_created_at_idx\` ON \`contest_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_category_idx\` ON \`contest_entries\` (\`contest_id\`,\`category\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_value_idx\` ON \`users_roles\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`away_until\` text,
  	\`suspended\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`duty_roster\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`duty_roster_user_idx\` ON \`duty_roster\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_roster_starts_at_idx\` ON \`duty_roster\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`duty_roster_ends_at_idx\` ON \`duty_roster\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`duty_roster_updated_at_idx\` ON \`duty_roster\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duty_roster_created_at_idx\` ON \`duty_roster\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`user_endsAt_idx\` ON \`duty_roster\` (\`user_id\`,\`ends_at\`);`)
  await db.run(sql`CREATE TABLE \`delegations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from_id\` text NOT NULL,
  	\`to_id\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`granted_by_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`from_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`granted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`delegations_from_idx\` ON \`delegations\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_to_idx\` ON \`delegations\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_starts_at_idx\` ON \`delegations\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`delegations_ends_at_idx\` ON \`delegations\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`delegations_granted_by_idx\` ON \`delegations\` (\`granted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_updated_at_idx\` ON \`delegations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`delegations_created_at_idx\` ON \`delegations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`to_endsAt_idx\` ON \`delegations\` (\`to_id\`,\`ends_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_endpoints_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhook_endpoints\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_events_order_idx\` ON \`webhook_endpoints_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_events_parent_idx\` ON \`webhook_endpoints_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhook_endpoints\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`secret\` text,
  	\`is_active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_updated_at_idx\` ON \`webhook_endpoints\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_created_at_idx\` ON \`webhook_endpoints\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editorial_items\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`track\` text NOT NULL,
  	\`track_is_chosen\` integer,
  	\`revision\` numeric NOT NULL,
  	\`cycle\` numeric NOT NULL,
  	\`signatures\` text,
  	\`ever_signed\` integer DEFAULT false,
  	\`digest\` text,
  	\`verbatim_digest\` text,
  	\`publish_at\` text,
  	\`assignee\` text,
  	\`due_at\` text,
  	\`correction\` text,
  	\`late_review\` text,
  	\`spiked_by\` text,
  	\`failure\` text,
  	\`event_count\` numeric DEFAULT 0 NOT NULL,
  	\`last_hash\` text,
  	\`slugline\` text,
  	\`headline\` text,
  	\`section\` text,
  	\`genre\` text,
  	\`author_names\` text,
  	\`word_count\` numeric,
  	\`picture_count\` numeric,
  	\`open_gaps\` numeric,
  	\`state_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_items_document_id_idx\` ON \`editorial_items\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`editorial_items_section_idx\` ON \`editorial_items\` (\`section\`);`)
  await db.run(sql`CREATE INDEX \`editorial_items_updated_at_idx\` ON \`editorial_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_items_created_at_idx\` ON \`editorial_items\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`collectionSlug_documentId_idx\` ON \`editorial_items\` (\`collection_slug\`,\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`state_updatedAt_idx\` ON \`editorial_items\` (\`state\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`state_publishAt_idx\` ON \`editorial_items\` (\`state\`,\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`assignee_state_idx\` ON \`editorial_items\` (\`assignee\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`editorial_items_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editorial_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_items_texts_order_parent\` ON \`editorial_items_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editorial_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_id\` text,
  	\`actor_name\` text NOT NULL,
  	\`for_user_id\` text,
  	\`for_user_name\` text,
  	\`reason\` text,
  	\`note\` text,
  	\`cycle\` numeric NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`digest\` text,
  	\`details\` text,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_events_at_idx\` ON \`editorial_events\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`collectionSlug_documentId_sequence_idx\` ON \`editorial_events\` (\`collection_slug\`,\`document_id\`,\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`actorId_at_idx\` ON \`editorial_events\` (\`actor_id\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`tombstones\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`gone_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`tombstones_gone_at_idx\` ON \`tombstones\` (\`gone_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`collectionSlug_slug_idx\` ON \`tombstones\` (\`collection_slug\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`bylines_id\` text,
  	\`sections_id\` text,
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bylines_id_idx\` ON \`payload_locked_documents_rels\` (\`bylines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_photo_captions_id_idx\` ON \`payload_locked_documents_rels\` (\`photo_captions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_photo_contests_id_idx\` ON \`payload_locked_documents_rels\` (\`photo_contests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_awards_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_awards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duty_roster_id_idx\` ON \`payload_locked_documents_rels\` (\`duty_roster_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_delegations_id_idx\` ON \`payload_locked_documents_rels\` (\`delegations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_endpoints_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_endpoints_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`newsroom_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`urgent_track_is_on\` integer DEFAULT false,
  	\`time_zone\` text DEFAULT 'Asia/Shanghai',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_bylines\`;`)
  await db.run(sql`DROP TABLE \`articles_gaps\`;`)
  await db.run(sql`DROP TABLE \`articles_corrections\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_bylines\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_gaps\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`bylines\`;`)
  await db.run(sql`DROP TABLE \`bylines_texts\`;`)
  await db.run(sql`DROP TABLE \`sections_brief_genres\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`photo_captions\`;`)
  await db.run(sql`DROP TABLE \`_photo_captions_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`photo_contests_categories\`;`)
  await db.run(sql`DROP TABLE \`photo_contests\`;`)
  await db.run(sql`DROP TABLE \`photo_contests_texts\`;`)
  await db.run(sql`DROP TABLE \`_photo_contests_v_version_categories\`;`)
  await db.run(sql`DROP TABLE \`_photo_contests_v\`;`)
  await db.run(sql`DROP TABLE \`_photo_contests_v_texts\`;`)
  await db.run(sql`DROP TABLE \`contest_awards_winners\`;`)
  await db.run(sql`DROP TABLE \`contest_awards\`;`)
  await db.run(sql`DROP TABLE \`_contest_awards_v_version_winners\`;`)
  await db.run(sql`DROP TABLE \`_contest_awards_v\`;`)
  await db.run(sql`DROP TABLE \`contest_entries_scores\`;`)
  await db.run(sql`DROP TABLE \`contest_entries\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`duty_roster\`;`)
  await db.run(sql`DROP TABLE \`delegations\`;`)
  await db.run(sql`DROP TABLE \`webhook_endpoints_events\`;`)
  await db.run(sql`DROP TABLE \`webhook_endpoints\`;`)
  await db.run(sql`DROP TABLE \`editorial_items\`;`)
  await db.run(sql`DROP TABLE \`editorial_items_texts\`;`)
  await db.run(sql`DROP TABLE \`editorial_events\`;`)
  await db.run(sql`DROP TABLE \`tombstones\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`newsroom_settings\`;`)
}
