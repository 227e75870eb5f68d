import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`desk_state\` text DEFAULT 'new';`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`desk_reason\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`desk_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`desk_at\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`handed_over_by_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`desk_log\` text;`)
  await db.run(sql`CREATE INDEX \`media_desk_state_idx\` ON \`media\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`media_desk_by_idx\` ON \`media\` (\`desk_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_desk_at_idx\` ON \`media\` (\`desk_at\`);`)
  await db.run(sql`CREATE INDEX \`media_handed_over_by_idx\` ON \`media\` (\`handed_over_by_id\`);`)
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
  	\`digital_source_type\` text,
  	\`original_filename\` text,
  	\`content_hash\` text,
  	\`has_content_credentials\` integer,
  	\`placeholder\` text,
  	\`field_origins\` text,
  	\`desk_record\` text,
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
  await db.run(sql`INSERT INTO \`__new_media\`("id", "alt", "extended_description", "headline", "title", "description", "description_writer", "event_name", "creator_byline_id", "creator_name", "creators_job_title", "taken_at", "place", "taken_locally", "taken_zone", "place_parts_country", "place_parts_country_code", "place_parts_province_or_state", "place_parts_city", "place_parts_sublocation", "credit_line", "source", "copyright_notice", "copyright_owner", "usage_terms", "web_statement", "data_mining", "ai_system_used", "ai_system_version_used", "ai_prompt_information", "ai_prompt_writer_name", "aigc_label", "digital_image_guid", "digital_source_type", "original_filename", "content_hash", "has_content_credentials", "placeholder", "field_origins", "desk_record", "released", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y") SELECT "id", "alt", "extended_description", "headline", "title", "description", "description_writer", "event_name", "creator_byline_id", "creator_name", "creators_job_title", "taken_at", "place", "taken_locally", "taken_zone", "place_parts_country", "place_parts_country_code", "place_parts_province_or_state", "place_parts_city", "place_parts_sublocation", "credit_line", "source", "copyright_notice", "copyright_owner", "usage_terms", "web_statement", "data_mining", "ai_system_used", "ai_system_version_used", "ai_prompt_information", "ai_prompt_writer_name", "aigc_label", "digital_image_guid", "digital_source_type", "original_filename", "content_hash", "has_content_credentials", "placeholder", "field_origins", "desk_record", "released", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`media_creator_creator_byline_idx\` ON \`media\` (\`creator_byline_id\`);`)
  await db.run(sql`CREATE INDEX \`media_original_filename_idx\` ON \`media\` (\`original_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_content_hash_idx\` ON \`media\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`media_released_idx\` ON \`media\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
}
