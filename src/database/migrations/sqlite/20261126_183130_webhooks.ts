import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`webhook_endpoints_collections\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhook_endpoints\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_collections_order_idx\` ON \`webhook_endpoints_collections\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_collections_parent_idx\` ON \`webhook_endpoints_collections\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhook_endpoints_genres\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhook_endpoints\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_genres_order_idx\` ON \`webhook_endpoints_genres\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_genres_parent_idx\` ON \`webhook_endpoints_genres\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhook_endpoints_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sections_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhook_endpoints\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_rels_order_idx\` ON \`webhook_endpoints_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_rels_parent_idx\` ON \`webhook_endpoints_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_rels_path_idx\` ON \`webhook_endpoints_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`webhook_endpoints_rels_sections_id_idx\` ON \`webhook_endpoints_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`endpoint_id\` text NOT NULL,
  	\`endpoint_name\` text NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`last_status\` numeric,
  	\`last_failure\` text,
  	\`last_milliseconds\` numeric,
  	\`queued_at\` text NOT NULL,
  	\`waiting_since\` text NOT NULL,
  	\`next_at\` text NOT NULL,
  	\`last_tried_at\` text,
  	\`settled_at\` text,
  	\`body\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_queued_at_idx\` ON \`webhook_deliveries\` (\`queued_at\`);`)
  await db.run(sql`CREATE INDEX \`state_endpointId_idx\` ON \`webhook_deliveries\` (\`state\`,\`endpoint_id\`);`)
  await db.run(sql`CREATE INDEX \`endpointId_state_queuedAt_idx\` ON \`webhook_deliveries\` (\`endpoint_id\`,\`state\`,\`queued_at\`);`)
  await db.run(sql`CREATE INDEX \`endpointId_queuedAt_idx\` ON \`webhook_deliveries\` (\`endpoint_id\`,\`queued_at\`);`)
  await db.run(sql`CREATE INDEX \`state_settledAt_idx\` ON \`webhook_deliveries\` (\`state\`,\`settled_at\`);`)
  await db.run(sql`ALTER TABLE \`webhook_endpoints\` ADD \`is_secret_unseen\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`webhook_endpoints\` ADD \`former_secret\` text;`)
  await db.run(sql`ALTER TABLE \`webhook_endpoints\` ADD \`former_secret_until\` text;`)
  await db.run(sql`ALTER TABLE \`webhook_endpoints\` ADD \`gone_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`webhook_endpoints_collections\`;`)
  await db.run(sql`DROP TABLE \`webhook_endpoints_genres\`;`)
  await db.run(sql`DROP TABLE \`webhook_endpoints_rels\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`ALTER TABLE \`webhook_endpoints\` DROP COLUMN \`is_secret_unseen\`;`)
  await db.run(sql`ALTER TABLE \`webhook_endpoints\` DROP COLUMN \`former_secret\`;`)
  await db.run(sql`ALTER TABLE \`webhook_endpoints\` DROP COLUMN \`former_secret_until\`;`)
  await db.run(sql`ALTER TABLE \`webhook_endpoints\` DROP COLUMN \`gone_at\`;`)
}
