import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { startBucketServer } from '../../../scripts/bucket.mjs'

interface Bucket {
  /** What a server needs to keep its pictures there. */
  readonly env: Readonly<Record<string, string>>
  stop(): Promise<void>
}

const name = 'pictures'

/** An S3-compatible server with an empty bucket. */
export async function startBucket(dataDir: string): Promise<Bucket> {
  const server = await startBucketServer({ dataDir })
  const { endpoint, accessKeyId, secretAccessKey } = server
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    // The port answers before the parts behind it do.
    maxAttempts: 10,
  })
  await client.send(new CreateBucketCommand({ Bucket: name }))
  const env = {
    S3_BUCKET: name,
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  }
  return { env, stop: () => server.stop() }
}
