import { randomInt, randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import { readEnv } from '../env'
import { GuardsFailed, PictureRecalled, type Problem } from '../errors'
import { ownBylines } from '../photos/creator/ownBylines'
import { offer } from '../photos/intake/admitted'
import { keepOriginal } from '../photos/intake/keepOriginal'
import type { OriginalFacts } from '../photos/intake/look'
import { originalFacts } from '../photos/intake/originalFacts'
import { discardReceived, type Received, receivedFrom, sourceOf } from '../photos/intake/received'
import { tryRemoving } from '../photos/originals/removeOriginal'
import { sharp } from '../photos/sharpSettings'
import type { PictureFile } from '../photos/storage/keyRules'
import { pictureStore } from '../photos/storage/newsroomStore'
import { storedFile } from '../photos/storage/storedFile'
import { slugs } from '../slugs'
import { ownPictureWhere } from './ownPictureWhere'
import { inSentOrder } from './sentOrderRules'

/** A picture on its way into an entry: sent with it, or in the store already as one of the library. */
export type SentPicture = {
  readonly hash: string
  readonly byteCount: number
  readonly name: string | null
} & ({ readonly received: Received } | { readonly stored: PictureFile; readonly facts: OriginalFacts })

/** The files of the form's field `pictures`, in the order in which they were sent, with their hashes. */
export async function sentPictures(req: PayloadRequest): Promise<SentPicture[]> {
  const given = req.files?.pictures
  const files = given === undefined ? [] : Array.isArray(given) ? given : [given]
  const pictures: SentPicture[] = []
  for (const file of inSentOrder(files)) {
    const received = await receivedFrom(file)
    pictures.push({ received, hash: received.sha256, byteCount: received.byteCount, name: received.name })
  }
  return pictures
}

/**
 * Pictures of the library. An entry names the same file as they do, and what is judged stays as it was entered: a file in
 * the store never changes, and stays while a row names it.
 * @throws GuardsFailed for one that this person did not take
 */
export async function ownPictures(req: PayloadRequest, ids: readonly string[], person: Person): Promise<SentPicture[]> {
  const pictures: SentPicture[] = []
  const own = ownPictureWhere(person, await ownBylines(req, person))
  for (const [place, id] of ids.entries()) {
    const { docs } = await req.payload.find({
      collection: slugs.media,
      where: { and: [{ id: { equals: id } }, own] },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const [doc] = docs
    const stored = storedFile(doc?.filename)
    if (!doc || !stored) throw new GuardsFailed([notOwn(place)])
    const facts = {
      filename: `${stored.sha256}.${stored.extension}`,
      mimeType: doc.mimeType ?? '',
      filesize: doc.filesize ?? 0,
      width: doc.width ?? 0,
      height: doc.height ?? 0,
      contentHash: stored.sha256,
    }
    const name = doc.originalFilename ?? facts.filename
    pictures.push({ stored, facts, name, hash: stored.sha256, byteCount: facts.filesize })
  }
  return pictures
}

/**
 * Keeps the pictures, as yet without an entry: what a transaction writes can be taken back, a file cannot.
 * @returns their ids; the caller removes them where no entry comes of it
 * @throws GuardsFailed for what is no picture
 */
export async function stagePictures(req: PayloadRequest, pictures: readonly SentPicture[]): Promise<string[]> {
  const ids: string[] = []
  try {
    for (const [place, picture] of pictures.entries())
      ids.push(
        await stage(req, picture).catch((error) => {
          throw ofSeries(error, place)
        }),
      )
    return ids
  } catch (error) {
    await removePictures(req, ids)
    throw error
  }
}

export async function removePictures(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    // Nobody deletes them from outside; the files go with the rows.
    await req.payload.delete({ collection: slugs.contestPictures, id, overrideAccess: true, req })
  }
}

/** Takes the form's own copies away; what was kept has been copied. */
export async function discardSent(req: PayloadRequest): Promise<void> {
  const files = Object.values(req.files ?? {}).flat()
  await Promise.all(files.map(({ tempFilePath }) => tempFilePath && rm(tempFilePath, { force: true })))
}

async function stage(req: PayloadRequest, picture: SentPicture): Promise<string> {
  if ('stored' in picture) {
    const store = await pictureStore()
    const fileFacts = await store.asLocalFile(picture.stored, (file) => factsOf(file, picture.byteCount))
    if (!fileFacts) throw new GuardsFailed([fileMissing])
    return makeRow(req, picture, { facts: picture.facts, fileFacts })
  }
  const { received } = picture
  const facts = await originalFacts(received)
  const fileFacts = await factsOf(sourceOf(received), received.byteCount)
  const copy = await workingCopy(received)
  const kept = await keepOriginal(facts, copy).finally(() => discardReceived(copy))
  try {
    return await makeRow(req, picture, { facts, fileFacts })
  } catch (error) {
    const file = storedFile(facts.filename)
    if (kept === 'stored' && file) await tryRemoving(req, file)
    throw error
  }
}

/** Which of the pictures is meant, where the file itself was refused. The status stays. */
function ofSeries(error: unknown, place: number): unknown {
  if (error instanceof PictureRecalled) return new PictureRecalled(`pictures.${place}`)
  if (!(error instanceof GuardsFailed) || error.problems.some(({ path }) => path !== 'file')) return error
  return new GuardsFailed(
    error.problems.map(({ code, message: { zh, en } }) => ({
      code,
      path: `pictures.${place}`,
      message: { zh: `第 ${place + 1} 幅图片：${zh}`, en: `Picture ${place + 1}: ${en}` },
    })),
  )
}

interface Facts {
  readonly facts: OriginalFacts
  readonly fileFacts: Record<string, unknown>
}

async function makeRow(req: PayloadRequest, { name }: SentPicture, { facts, fileFacts }: Facts): Promise<string> {
  try {
    offer(req, { facts: { ...facts, filename: ownName(facts.filename) } })
    const kept = await req.payload.create({
      collection: slugs.contestPictures,
      data: { originalName: name, fileFacts },
      depth: 0,
      // The endpoint has asked who may enter; nobody writes these rows by another way.
      overrideAccess: true,
      req,
    })
    const store = await pictureStore()
    const file = storedFile(facts.filename)
    if (file && (await store.stat(file))) return kept.id
    // The library's picture was deleted in this very moment, and took the file along.
    await removePictures(req, [kept.id])
    throw new GuardsFailed([fileMissing])
  } finally {
    offer(req, undefined)
  }
}

/** Two entries can have the same picture, and a row's name is its own: it has a number behind the hash. */
function ownName(filename: string): string {
  return filename.replace('.', `-${randomInt(2 ** 47)}.`)
}

/** The store takes a file over, and this one is needed again where the entry is made in a second run. */
async function workingCopy(received: Received): Promise<Received> {
  const { content } = received
  if (!('file' in content)) return received
  const folder = path.join(readEnv().dataDir, 'uploads')
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `entry-${randomUUID()}`)
  // A second name costs nothing; not every disk knows them.
  await link(content.file, file).catch(() => copyFile(content.file, file))
  return { ...received, content: { file } }
}

/** What a dispute would ask first; everything else stands in the file itself, which is kept whole. */
async function factsOf(source: string | Buffer, bytes: number): Promise<Record<string, unknown>> {
  const header = await sharp(source)
    .metadata()
    .catch(() => null)
  if (!header) return {}
  const { format, width, height, orientation, density, space, exif, xmp, iptc, icc } = header
  const blocks = { exif: Boolean(exif), xmp: Boolean(xmp), iptc: Boolean(iptc), icc: Boolean(icc) }
  return { format, width, height, orientation, density, space, bytes, blocks }
}

const fileMissing: Problem = {
  code: 'file_missing',
  path: 'media',
  message: {
    zh: '图库里这张图片的文件不见了，请重新上传后再投稿。',
    en: 'The file of this picture is missing in the library: upload it again, then enter it.',
  },
}

function notOwn(place: number): Problem {
  return {
    code: 'not_your_picture',
    path: `media.${place}`,
    message: {
      zh: '图库里没有这张图片，或它不是您的：它不是用您的账号上传的，或写明了别的摄影者，署名也没有关联到您的账号。',
      en: 'There is no such picture in the library, or it is not yours: your account did not bring it in or it names another creator, and no byline of it is linked to your account.',
    },
  }
}
