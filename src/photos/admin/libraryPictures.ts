import { slugs } from '../../slugs'
import { newRow, noWords, type PictureRow, type PictureWords } from '../pictureDeskRules'
import { pictureName } from '../pictureNameRules'
import { type DeskApi, type Made, madeOf, readList } from './pictureRequests'

/** A picture as it lies in the library, as far as the desk shows it. */
export interface LibraryPicture {
  readonly mediaId: string
  readonly fileName: string
  readonly address: string
  readonly hash: string | null
  readonly words: PictureWords
  /** The file that was sent was there before, and was not stored a second time. */
  readonly wasThere: boolean
}

interface Upload extends DeskApi {
  readonly file: File
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
}

type Uploaded = Exclude<Made, { id: string }> | LibraryPicture

/** Sends a file into the picture library. XMLHttpRequest, since fetch tells nothing of how far it is. */
export function sendPicture({ api, language, file, onProgress }: Upload): Promise<Uploaded> {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', '{}')
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${api}/${slugs.media}?depth=0`)
    request.setRequestHeader('Accept-Language', language)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const made = madeOf(request.status < 400, request.response)
      const wasThere = request.response?.alreadyThere === true
      resolve('problem' in made ? made : { ...libraryPicture(request.response.doc), wasThere })
    }
    request.onerror = () => resolve({ problem: '' })
    request.send(form)
  })
}

/** The oldest picture with this content; null where the library has none, or does not answer. */
export async function findPicture(desk: DeskApi, hash: string): Promise<LibraryPicture | null> {
  const query = `where[contentHash][equals]=${hash}&sort=createdAt&limit=1&depth=0`
  const [doc] = await readList(desk, `/${slugs.media}?${query}`)
  return doc ? libraryPicture(doc) : null
}

/** Of these pictures those that nobody has written a caption for, in the order in which they were named. */
export async function withoutCaption(desk: DeskApi, ids: readonly string[]): Promise<LibraryPicture[]> {
  const found = new Map<string, LibraryPicture>()
  for (let start = 0; start < ids.length; start += askedAtOnce) {
    const some = ids.slice(start, start + askedAtOnce).join(',')
    const [pictures, captions] = await Promise.all([
      readList(desk, `/${slugs.media}?where[id][in]=${some}&limit=${askedAtOnce}&depth=0`),
      readList(desk, `/${slugs.photoCaptions}?draft=true&where[photo][in]=${some}&limit=${askedAtOnce}&depth=0`),
    ])
    const captioned = new Set(captions.map(({ photo }) => photo))
    for (const doc of pictures) if (!captioned.has(doc.id)) found.set(String(doc.id), libraryPicture(doc))
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

const askedAtOnce = 50

/** A row for a picture that was uploaded before. */
export function rowOf(picture: LibraryPicture): PictureRow {
  const { mediaId, fileName, address, words } = picture
  return { ...newRow({ key: mediaId, fileName, preview: address }), ...rowChanges(picture), words }
}

/** What a row takes over from the library. */
export function rowChanges(picture: LibraryPicture): Partial<PictureRow> {
  return {
    step: 'uploaded',
    progress: 1,
    problem: '',
    mediaId: picture.mediaId,
    hash: picture.hash,
    address: picture.address,
  }
}

function libraryPicture(doc: Record<string, unknown>): LibraryPicture {
  const creator = doc.creator as { name?: unknown } | null | undefined
  return {
    mediaId: textOf(doc.id),
    fileName: pictureName(doc),
    address: textOf(doc.thumbnailURL) || textOf(doc.url),
    hash: textOf(doc.contentHash) || null,
    wasThere: false,
    words: {
      ...noWords,
      alt: textOf(doc.alt),
      creator: textOf(creator?.name),
      credit: textOf(doc.creditLine),
      place: textOf(doc.place),
    },
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
