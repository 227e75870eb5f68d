import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`media_licensors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_licensors_order_idx\` ON \`media_licensors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`media_licensors_parent_id_idx\` ON \`media_licensors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_texts_order_parent\` ON \`media_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_texts_parent_idx\` ON \`media_texts\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`extended_description\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`headline\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`description\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`description_writer\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`event_name\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`creators_job_title\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`taken_locally\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`taken_zone\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`place_parts_country\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`place_parts_country_code\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`place_parts_province_or_state\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`place_parts_city\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`place_parts_sublocation\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`source\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`copyright_owner\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`web_statement\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`data_mining\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`ai_system_used\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`ai_system_version_used\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`ai_prompt_information\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`ai_prompt_writer_name\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`aigc_label\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`digital_image_guid\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`has_content_credentials\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`placeholder\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`field_origins\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`desk_record\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`photo_credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`photo_copyright_notice\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`camera_zone\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`media_licensors\`;`)
  await db.run(sql`DROP TABLE \`media_texts\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`extended_description\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`headline\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`description\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`description_writer\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`event_name\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`creators_job_title\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`taken_locally\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`taken_zone\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`place_parts_country\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`place_parts_country_code\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`place_parts_province_or_state\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`place_parts_city\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`place_parts_sublocation\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`source\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`copyright_owner\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`web_statement\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`data_mining\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`ai_system_used\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`ai_system_version_used\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`ai_prompt_information\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`ai_prompt_writer_name\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`aigc_label\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`digital_image_guid\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`has_content_credentials\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`placeholder\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`field_origins\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`desk_record\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`photo_credit_line\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`photo_copyright_notice\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`camera_zone\`;`)
}
