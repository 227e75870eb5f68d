import { type DetailedError, defaultOptions, Upload } from 'tus-js-client'
import { type PostedForm, postForm } from '../../admin/postForm'
import { type Sent as Answer, sentAs } from '../../admin/sendJson'
import { isRecord } from '../../isRecord'
import { slugs } from '../../slugs'
import { type LibraryPicture, libraryPicture } from './libraryPictures'
import { type DeskApi, madeOf, sendTo } from './pictureRequests'
import { isFileRefused } from './refusedFilesRules'

export type Sent = LibraryPicture | Unsent | { readonly isPaused: true }

interface Unsent {
  /** What the server said against it; empty where it said nothing. */
  readonly problem: string
  /** The file itself is refused, and would be again. */
  readonly isRefused: boolean
}

export interface Sending {
  readonly sent: Promise<Sent>
  /** Stops it; what the server has of a large file is kept, and gone on with when the same file is sent again. */
  readonly pause: () => void
}

interface Outgoing extends DeskApi {
  readonly file: File
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Below it the whole form is sent again faster than one finds out how much of it has come. */
const resumableBytes = 4 * 1024 * 1024
/** Bytes of one request: what stands between reader and server may hold a request back until it has all of it. */
const partBytes = 4 * 1024 * 1024
/** Milliseconds before each try after the line was cut; it begins anew whenever something has come through. */
const retryDelays = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000]

/** Sends a file into the picture library. */
export function sendPicture(outgoing: Outgoing): Sending {
  return outgoing.file.size > resumableBytes ? sendInParts(outgoing) : sendAtOnce(outgoing)
}

/** After a cut line it is sent anew: a file that had come in spite of it is recognised, and not stored a second time. */
function sendAtOnce(outgoing: Outgoing): Sending {
  let pause: () => void = () => {}
  const sent = new Promise<Sent>((resolve) => {
    let isPaused = false
    let stop: () => void = () => {}
    pause = () => {
      isPaused = true
      stop()
      resolve({ isPaused: true })
    }
    const send = async () => {
      for (let tries = 0; !isPaused; tries += 1) {
        const form = postPicture(outgoing)
        stop = form.abort
        const answer = await form.answer
        const delay = retryDelays[tries]
        if (answer.status > 0) return resolve(pictureIn(answer))
        if (!navigator.onLine) {
          tries = -1
          await untilOnline()
        } else if (delay === undefined) return resolve(unsent([]))
        else await new Promise((go) => setTimeout(go, delay))
      }
    }
    void send()
  })
  return { sent, pause: () => pause() }
}

function postPicture({ api, language, file, onProgress }: Outgoing): PostedForm {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', '{}')
  return postForm({ address: `${api}/${slugs.media}?depth=0`, language, form, onProgress })
}

function untilOnline(): Promise<unknown> {
  return new Promise((resolve) => addEventListener('online', resolve, { once: true }))
}

/** By the tus protocol: what came through stays, also over a reload of the page, for a day. */
function sendInParts(outgoing: Outgoing): Sending {
  const { api, file, onProgress } = outgoing
  let pause: () => void = () => {}
  const sent = new Promise<Sent>((resolve) => {
    let isPaused = false
    const upload = new Upload(file, {
      endpoint: `${api}/uploads`,
      metadata: { filename: file.name },
      headers: { 'Accept-Language': outgoing.language },
      chunkSize: partBytes,
      retryDelays,
      onProgress: (bytes, total) => onProgress(total > 0 ? bytes / total : 0),
      onShouldRetry: (error) => navigator.onLine && isPassing(error),
      onSuccess: () => void picture(outgoing, upload).then(resolve),
      onError: (error) => {
        if (isPaused) return
        if (navigator.onLine) return resolve(unsent(refusedIn(error)))
        // It goes on by itself once the line is there again.
        addEventListener('online', () => !isPaused && upload.start(), { once: true })
      },
    })
    pause = () => {
      isPaused = true
      void upload.abort()
      resolve({ isPaused: true })
    }
    void begin(upload).then(() => !isPaused && upload.start())
  })
  return { sent, pause: () => pause() }
}

/** Goes on with what was begun of this very file, in this browser. */
async function begin(upload: Upload): Promise<void> {
  const before = await upload.findPreviousUploads()
  const [newest] = [...before].sort((a, b) => Date.parse(b.creationTime) - Date.parse(a.creationTime))
  if (newest) upload.resumeFromPreviousUpload(newest)
}

/** The file has come in full: makes a picture of it. Asked again after a cut line, the server answers the same. */
async function picture(outgoing: Outgoing, upload: Upload): Promise<Sent> {
  const id = new URL(upload.url ?? '', location.href).pathname.split('/').at(-1)
  for (;;) {
    const answer = await makePicture(outgoing, String(id))
    const { status } = answer
    if (status === 0 && !navigator.onLine) {
      await untilOnline()
      continue
    }
    // What was refused once is refused again; a server that is down is asked again by hand.
    if (status > 0 && status < 500) await forget(upload)
    return pictureIn(answer)
  }
}

function makePicture(desk: DeskApi, upload: string): Promise<Answer> {
  return sendTo(desk, 'POST', `/${slugs.media}?depth=0`, { upload })
}

async function forget(upload: Upload): Promise<void> {
  for (const { urlStorageKey } of await upload.findPreviousUploads())
    await defaultOptions.urlStorage?.removeUpload(urlStorageKey)
}

/** Whether trying again may help: the line was cut, the server is busy or down. */
function isPassing(error: Error | DetailedError): boolean {
  const status = 'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0
  return status === 0 || status === 409 || status === 423 || status >= 500
}

/** The server's own words, as it answers everything. */
function refusedIn(error: Error | DetailedError): Answer['refused'] {
  const body = 'originalResponse' in error ? error.originalResponse?.getBody() : null
  try {
    return sentAs(400, JSON.parse(body ?? 'null')).refused
  } catch {
    return []
  }
}

function unsent(refused: Answer['refused']): Unsent {
  return { problem: refused[0]?.message ?? '', isRefused: isFileRefused(refused) }
}

function pictureIn(sent: Answer): Sent {
  const made = madeOf(sent)
  const { doc, alreadyThere } = sent.answer
  if ('problem' in made || !isRecord(doc)) return unsent(sent.refused)
  return { ...libraryPicture(doc), wasThere: alreadyThere === true }
}
