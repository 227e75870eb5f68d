import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`media_renditions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`media\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`extension\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`aspect\` text,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	\`byte_count\` numeric NOT NULL,
  	\`recipe\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`media_renditions_media_idx\` ON \`media_renditions\` (\`media\`);`)
  await db.run(sql`CREATE INDEX \`media_renditions_sha256_idx\` ON \`media_renditions\` (\`sha256\`);`)
  await db.run(sql`CREATE TABLE \`rendition_claims\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`owner\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`attempts\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`rendition_claims_until_idx\` ON \`rendition_claims\` (\`until\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`release_notes\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`focal_point_x\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`focal_point_y\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`focal_point_set_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`crops\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rendition_state\` text DEFAULT 'waiting';`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rendition_failure\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rendition_recipe\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`renditions\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`suggested_focal_point\` text;`)
  await db.run(sql`CREATE INDEX \`media_rendition_state_idx\` ON \`media\` (\`rendition_state\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`media_renditions\`;`)
  await db.run(sql`DROP TABLE \`rendition_claims\`;`)
  await db.run(sql`DROP INDEX \`media_rendition_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`embargo_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`release_notes\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`focal_point_x\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`focal_point_y\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`focal_point_set_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`crops\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rendition_state\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rendition_failure\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rendition_recipe\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`renditions\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`suggested_focal_point\`;`)
}
