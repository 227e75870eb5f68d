import { type NotedUpload, readUploads, withUploads } from '../recentUploadsRules'
import { type DeskApi, read } from './pictureRequests'

/** Lies with the person's own settings on the server, so that a batch can be gone on with at another computer. */
const address = '/payload-preferences/picture-desk-uploads'

export async function notedUploads(desk: DeskApi): Promise<NotedUpload[]> {
  const answer = await read(desk, address)
  return readUploads(answer?.value, new Date())
}

/** One after another: each reads what is there and adds to it. */
let lastNote: Promise<unknown> = Promise.resolve()

export function noteUpload(desk: DeskApi, id: string): void {
  const upload = { id, at: new Date().toISOString() }
  lastNote = lastNote.then(() => addNote(desk, upload))
}

async function addNote(desk: DeskApi, upload: NotedUpload): Promise<void> {
  const uploads = withUploads(await notedUploads(desk), [upload])
  await fetch(`${desk.api}${address}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ value: { uploads } }),
    // The picture is in the library either way; without its note it is only not offered again.
  }).catch(() => null)
}
