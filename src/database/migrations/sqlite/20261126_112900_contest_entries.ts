import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`contest_entries_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`contest_pictures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contest_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_entries_pictures_order_idx\` ON \`contest_entries_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_pictures_parent_id_idx\` ON \`contest_entries_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_pictures_picture_idx\` ON \`contest_entries_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_entries_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contest_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_entries_rels_order_idx\` ON \`contest_entries_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_rels_parent_idx\` ON \`contest_entries_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_rels_path_idx\` ON \`contest_entries_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_rels_users_id_idx\` ON \`contest_entries_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_entrants\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`contest_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`user_id\` text,
  	\`erase_at\` text,
  	\`erased_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contest_id\`) REFERENCES \`photo_contests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_entrants_contest_idx\` ON \`contest_entrants\` (\`contest_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_entrants_key_idx\` ON \`contest_entrants\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`contest_entrants_user_idx\` ON \`contest_entrants\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_entrants_erase_at_idx\` ON \`contest_entrants\` (\`erase_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_entrants_updated_at_idx\` ON \`contest_entrants\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_entrants_created_at_idx\` ON \`contest_entrants\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contest_pictures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`entry_id\` text,
  	\`original_name\` text,
  	\`content_hash\` text,
  	\`file_facts\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`entry_id\`) REFERENCES \`contest_entries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_pictures_entry_idx\` ON \`contest_pictures\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_pictures_content_hash_idx\` ON \`contest_pictures\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`contest_pictures_updated_at_idx\` ON \`contest_pictures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_pictures_created_at_idx\` ON \`contest_pictures\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_pictures_filename_idx\` ON \`contest_pictures\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`entering_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`entering_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`entering_rules\` text;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`entering_rules_version\` text;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`entering_min_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`entering_per_person\` numeric;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`entering_per_category\` numeric;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`entering_max_pictures\` numeric;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` ADD \`entering_keep_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_entering_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_entering_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_entering_rules\` text;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_entering_rules_version\` text;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_entering_min_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_entering_per_person\` numeric;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_entering_per_category\` numeric;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_entering_max_pictures\` numeric;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` ADD \`version_entering_keep_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`description\` text;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`rules_version\` text;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`is_of_age\` integer;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`has_rights\` integer;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`number\` text;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`judging_code\` text;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`status\` text DEFAULT 'entered';`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`status_reason\` text;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`origin\` text;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`submitter_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`entrant_id\` text REFERENCES contest_entrants(id);`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`submission_key\` text;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`submission_digest\` text;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`receipt_salt\` text;`)
  await db.run(sql`ALTER TABLE \`contest_entries\` ADD \`receipt_hash\` text;`)
  // A column that must hold something cannot be added to a table with rows: entries of before are known by their id.
  await db.run(sql`UPDATE \`contest_entries\` SET \`number\` = \`id\`, \`judging_code\` = \`id\`, \`submission_key\` = \`id\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_entries_number_idx\` ON \`contest_entries\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_entries_judging_code_idx\` ON \`contest_entries\` (\`judging_code\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_submitted_at_idx\` ON \`contest_entries\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_status_idx\` ON \`contest_entries\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_submitter_idx\` ON \`contest_entries\` (\`submitter_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_entries_entrant_idx\` ON \`contest_entries\` (\`entrant_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contest_entries_submission_key_idx\` ON \`contest_entries\` (\`submission_key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contest_entries_pictures\`;`)
  await db.run(sql`DROP TABLE \`contest_entries_rels\`;`)
  await db.run(sql`DROP TABLE \`contest_entrants\`;`)
  await db.run(sql`DROP TABLE \`contest_pictures\`;`)
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
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`entering_opens_at\`;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`entering_closes_at\`;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`entering_rules\`;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`entering_rules_version\`;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`entering_min_age\`;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`entering_per_person\`;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`entering_per_category\`;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`entering_max_pictures\`;`)
  await db.run(sql`ALTER TABLE \`photo_contests\` DROP COLUMN \`entering_keep_days\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_entering_opens_at\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_entering_closes_at\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_entering_rules\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_entering_rules_version\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_entering_min_age\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_entering_per_person\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_entering_per_category\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_entering_max_pictures\`;`)
  await db.run(sql`ALTER TABLE \`_photo_contests_v\` DROP COLUMN \`version_entering_keep_days\`;`)
}
