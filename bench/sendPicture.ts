import { openAsBlob } from 'node:fs'
import path from 'node:path'

export interface Destination {
  readonly url: string
  readonly authorization: string
}

/** Uploads one file as the picture desk does, streamed from the disk. @throws Error unless it is answered with 201 */
export async function sendPicture({ url, authorization }: Destination, file: string): Promise<void> {
  const form = new FormData()
  form.append('file', await openAsBlob(file), path.basename(file))
  form.append('_payload', '{}')
  const response = await fetch(`${url}/api/media?depth=0`, { method: 'POST', headers: { authorization }, body: form })
  const answer = await response.text()
  if (response.status !== 201)
    throw new Error(`the upload was answered with ${response.status}: ${answer.slice(0, 300)}`)
}
