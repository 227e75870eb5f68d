import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { File } from 'payload'

/** SHA-256 of an uploaded file, 64 hex digits in lower case; one that lies on the disk is never whole in memory. */
export async function contentHash({ data, tempFilePath }: Pick<File, 'data' | 'tempFilePath'>): Promise<string> {
  const hash = createHash('sha256')
  if (!tempFilePath) return hash.update(data).digest('hex')
  for await (const chunk of createReadStream(tempFilePath)) hash.update(chunk)
  return hash.digest('hex')
}
