import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`uploaded_by_id\` text REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`media_uploaded_by_idx\` ON \`media\` (\`uploaded_by_id\`);`)
  await db.run(sql`ALTER TABLE \`lightboxes\` ADD \`revision\` numeric DEFAULT 0;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`extended_description\` text,
  	\`headline\` text,
  	\`title\` text,
  	\`description\` text,
  	\`description_writer\` text,
  	\`event_name\` text,
  	\`creator_byline_id\` text,
  	\`creator_name\` text,
  	\`creators_job_title\` text,
  	\`taken_at\` text,
  	\`place\` text,
  	\`taken_locally\` text,
  	\`taken_zone\` text,
  	\`place_parts_country\` text,
  	\`place_parts_country_code\` text,
  	\`place_parts_province_or_state\` text,
  	\`place_parts_city\` text,
  	\`place_parts_sublocation\` text,
  	\`credit_line\` text,
  	\`source\` text,
  	\`copyright_notice\` text,
  	\`copyright_owner\` text,
  	\`usage_terms\` text,
  	\`web_statement\` text,
  	\`data_mining\` text,
  	\`ai_system_used\` text,
  	\`ai_system_version_used\` text,
  	\`ai_prompt_information\` text,
  	\`ai_prompt_writer_name\` text,
  	\`aigc_label\` text,
  	\`digital_image_guid\` text,
  	\`desk_state\` text DEFAULT 'new',
  	\`desk_reason\` text,
  	\`desk_by_id\` text,
  	\`desk_at\` text,
  	\`handed_over_by_id\` text,
  	\`desk_log\` text,
  	\`digital_source_type\` text,
  	\`original_filename\` text,
  	\`content_hash\` text,
  	\`has_content_credentials\` integer,
  	\`placeholder\` text,
  	\`field_origins\` text,
  	\`desk_record\` text,
  	\`released\` integer DEFAULT false,
  	\`rights\` text,
  	\`embargo_until\` text,
  	\`release_notes\` text,
  	\`focal_point_x\` numeric,
  	\`focal_point_y\` numeric,
  	\`focal_point_set_by\` text,
  	\`crops\` text,
  	\`rendition_state\` text DEFAULT 'waiting',
  	\`rendition_failure\` text,
  	\`rendition_recipe\` text,
  	\`renditions\` text,
  	\`suggested_focal_point\` text,
  	\`orientation\` text,
  	\`in_caption\` integer DEFAULT false,
  	\`search_words\` text,
  	\`search_photographer\` text,
  	\`search_place\` text,
  	\`search_keywords\` text,
  	\`search_version\` numeric,
  	\`recalled_at\` text,
  	\`recalled_by\` text,
  	\`recalled_by_name\` text,
  	\`recall_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`creator_byline_id\`) REFERENCES \`bylines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`desk_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handed_over_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "alt", "extended_description", "headline", "title", "description", "description_writer", "event_name", "creator_byline_id", "creator_name", "creators_job_title", "taken_at", "place", "taken_locally", "taken_zone", "place_parts_country", "place_parts_country_code", "place_parts_province_or_state", "place_parts_city", "place_parts_sublocation", "credit_line", "source", "copyright_notice", "copyright_owner", "usage_terms", "web_statement", "data_mining", "ai_system_used", "ai_system_version_used", "ai_prompt_information", "ai_prompt_writer_name", "aigc_label", "digital_image_guid", "desk_state", "desk_reason", "desk_by_id", "desk_at", "handed_over_by_id", "desk_log", "digital_source_type", "original_filename", "content_hash", "has_content_credentials", "placeholder", "field_origins", "desk_record", "released", "rights", "embargo_until", "release_notes", "focal_point_x", "focal_point_y", "focal_point_set_by", "crops", "rendition_state", "rendition_failure", "rendition_recipe", "renditions", "suggested_focal_point", "orientation", "in_caption", "search_words", "search_photographer", "search_place", "search_keywords", "search_version", "recalled_at", "recalled_by", "recalled_by_name", "recall_reason", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height") SELECT "id", "alt", "extended_description", "headline", "title", "description", "description_writer", "event_name", "creator_byline_id", "creator_name", "creators_job_title", "taken_at", "place", "taken_locally", "taken_zone", "place_parts_country", "place_parts_country_code", "place_parts_province_or_state", "place_parts_city", "place_parts_sublocation", "credit_line", "source", "copyright_notice", "copyright_owner", "usage_terms", "web_statement", "data_mining", "ai_system_used", "ai_system_version_used", "ai_prompt_information", "ai_prompt_writer_name", "aigc_label", "digital_image_guid", "desk_state", "desk_reason", "desk_by_id", "desk_at", "handed_over_by_id", "desk_log", "digital_source_type", "original_filename", "content_hash", "has_content_credentials", "placeholder", "field_origins", "desk_record", "released", "rights", "embargo_until", "release_notes", "focal_point_x", "focal_point_y", "focal_point_set_by", "crops", "rendition_state", "rendition_failure", "rendition_recipe", "renditions", "suggested_focal_point", "orientation", "in_caption", "search_words", "search_photographer", "search_place", "search_keywords", "search_version", "recalled_at", "recalled_by", "recalled_by_name", "recall_reason", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`media_creator_creator_byline_idx\` ON \`media\` (\`creator_byline_id\`);`)
  await db.run(sql`CREATE INDEX \`media_taken_at_idx\` ON \`media\` (\`taken_at\`);`)
  await db.run(sql`CREATE INDEX \`media_desk_state_idx\` ON \`media\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`media_desk_by_idx\` ON \`media\` (\`desk_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_desk_at_idx\` ON \`media\` (\`desk_at\`);`)
  await db.run(sql`CREATE INDEX \`media_handed_over_by_idx\` ON \`media\` (\`handed_over_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_original_filename_idx\` ON \`media\` (\`original_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_content_hash_idx\` ON \`media\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`media_released_idx\` ON \`media\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`media_rendition_state_idx\` ON \`media\` (\`rendition_state\`);`)
  await db.run(sql`CREATE INDEX \`media_orientation_idx\` ON \`media\` (\`orientation\`);`)
  await db.run(sql`CREATE INDEX \`media_in_caption_idx\` ON \`media\` (\`in_caption\`);`)
  await db.run(sql`CREATE INDEX \`media_search_version_idx\` ON \`media\` (\`search_version\`);`)
  await db.run(sql`CREATE INDEX \`media_recalled_at_idx\` ON \`media\` (\`recalled_at\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`lightboxes\` DROP COLUMN \`revision\`;`)
}
