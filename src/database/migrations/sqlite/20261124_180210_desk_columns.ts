import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`authors_text\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`barred_text\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`urgency\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`needs_proof\` integer;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`late_review_due_at\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`failed_at\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`published_at\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` ADD \`returned_at\` text;`)
  await db.run(sql`CREATE INDEX \`editorial_items_embargo_until_idx\` ON \`editorial_items\` (\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`editorial_items_late_review_due_at_idx\` ON \`editorial_items\` (\`late_review_due_at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_items_failed_at_idx\` ON \`editorial_items\` (\`failed_at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_items_published_at_idx\` ON \`editorial_items\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`state_urgency_stateSince_idx\` ON \`editorial_items\` (\`state\`,\`urgency\`,\`state_since\`);`)
  await db.run(sql`CREATE INDEX \`state_stateSince_idx\` ON \`editorial_items\` (\`state\`,\`state_since\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`editorial_items_embargo_until_idx\`;`)
  await db.run(sql`DROP INDEX \`editorial_items_late_review_due_at_idx\`;`)
  await db.run(sql`DROP INDEX \`editorial_items_failed_at_idx\`;`)
  await db.run(sql`DROP INDEX \`editorial_items_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`state_urgency_stateSince_idx\`;`)
  await db.run(sql`DROP INDEX \`state_stateSince_idx\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`embargo_until\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`authors_text\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`barred_text\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`urgency\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`needs_proof\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`late_review_due_at\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`failed_at\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`published_at\`;`)
  await db.run(sql`ALTER TABLE \`editorial_items\` DROP COLUMN \`returned_at\`;`)
}
