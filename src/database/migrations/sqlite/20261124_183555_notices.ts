import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`collection_slug\` text,
  	\`document_id\` text,
  	\`slugline\` text,
  	\`actor_name\` text,
  	\`action\` text,
  	\`state\` text,
  	\`reason\` text,
  	\`at\` text NOT NULL,
  	\`is_read\` integer,
  	\`mail_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_mail_at_idx\` ON \`notices\` (\`mail_at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_isRead_at_idx\` ON \`notices\` (\`recipient\`,\`is_read\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_at_idx\` ON \`notices\` (\`recipient\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`notice_outbox\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`facts\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notice_outbox_at_idx\` ON \`notice_outbox\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`outgoing_mails\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`send_at\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`subject\` text,
  	\`text\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`state_sendAt_idx\` ON \`outgoing_mails\` (\`state\`,\`send_at\`);`)
  await db.run(sql`CREATE INDEX \`userId_kind_at_idx\` ON \`outgoing_mails\` (\`user_id\`,\`kind\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`devices\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`language\` text DEFAULT 'zh';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notice_settings_assigned\` text DEFAULT 'mail';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notice_settings_returned\` text DEFAULT 'mail';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notice_settings_waiting\` text DEFAULT 'digest';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notice_settings_outcome\` text DEFAULT 'digest';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notice_settings_mention\` text DEFAULT 'mail';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notice_settings_reply\` text DEFAULT 'digest';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notice_settings_overdue\` text DEFAULT 'mail';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notice_settings_failed\` text DEFAULT 'mail';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notice_settings_delegated\` text DEFAULT 'mail';`)
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`remind_at\` text;`)
  await db.run(sql`CREATE INDEX \`editorial_items_remind_at_idx\` ON \`editorial_items\` (\`remind_at\`);`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` ADD \`due_hours_draft\` numeric;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` ADD \`due_hours_review1\` numeric;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` ADD \`due_hours_review2\` numeric;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` ADD \`due_hours_review3\` numeric;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` ADD \`due_hours_approved\` numeric;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` ADD \`due_hours_correcting\` numeric;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` ADD \`due_hours_urgent\` numeric;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` ADD \`digest_minutes\` numeric DEFAULT 30;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notice_outbox\`;`)
  await db.run(sql`DROP TABLE \`outgoing_mails\`;`)
  await db.run(sql`DROP INDEX \`editorial_items_remind_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`remind_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`devices\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notice_settings_assigned\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notice_settings_returned\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notice_settings_waiting\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notice_settings_outcome\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notice_settings_mention\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notice_settings_reply\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notice_settings_overdue\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notice_settings_failed\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notice_settings_delegated\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` DROP COLUMN \`due_hours_draft\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` DROP COLUMN \`due_hours_review1\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` DROP COLUMN \`due_hours_review2\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` DROP COLUMN \`due_hours_review3\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` DROP COLUMN \`due_hours_approved\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` DROP COLUMN \`due_hours_correcting\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` DROP COLUMN \`due_hours_urgent\`;`)
  await db.run(sql`ALTER TABLE \`newsroom_settings\` DROP COLUMN \`digest_minutes\`;`)
}
