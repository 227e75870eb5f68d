import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { File, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { readEnv } from '../env'
import { GuardsFailed, type Problem } from '../errors'
import { idOf } from '../fields/relationId'
import { contentHash } from '../photos/contentHash'
import { slugs } from '../slugs'

/** A picture that was sent, on its way into an entry. */
export interface SentPicture {
  readonly file: File
  readonly hash: string
}

const longestName = 255

/** The files of the form's field `pictures`, in the order in which they were sent, with their hashes. */
export async function sentPictures(req: PayloadRequest): Promise<SentPicture[]> {
  const given = req.files?.pictures
  const files = given === undefined ? [] : Array.isArray(given) ? given : [given]
  return withHashes(files)
}

/**
 * Pictures of the library as files, so that what is judged stays as it was entered.
 * @throws GuardsFailed for one that this person did not take
 */
export async function ownPictures(req: PayloadRequest, ids: readonly string[], userId: string): Promise<SentPicture[]> {
  const files: File[] = []
  for (const [place, id] of ids.entries()) {
    const { docs } = await req.payload.find({
      collection: slugs.media,
      where: { id: { equals: id } },
      depth: 1,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const byline = docs[0]?.creator?.byline
    const owner = typeof byline === 'object' && byline ? idOf(byline.user) : null
    const name = docs[0]?.filename
    if (!name || owner !== userId) throw new GuardsFailed([notOwn(place)])
    const tempFilePath = path.join(readEnv().mediaDir, path.basename(name))
    const size = docs[0]?.filesize ?? 0
    files.push({ data: Buffer.alloc(0), mimetype: 'application/octet-stream', name, size, tempFilePath })
  }
  return withHashes(files)
}

/**
 * Keeps the pictures, as yet without an entry: what a transaction writes can be taken back, a file cannot.
 * @returns their ids; the caller removes them where no entry comes of it
 * @throws GuardsFailed for what is no picture
 */
export async function stagePictures(req: PayloadRequest, pictures: readonly SentPicture[]): Promise<string[]> {
  const ids: string[] = []
  try {
    for (const { file } of pictures) ids.push(await stage(req, file))
    return ids
  } catch (error) {
    await removePictures(req, ids)
    throw error
  } finally {
    // A Local API call leaves the file on the request, where the next call would take it for its own.
    delete req.file
  }
}

export async function removePictures(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    // Nobody deletes them from outside; this takes the files away with the rows.
    await req.payload.delete({ collection: slugs.contestPictures, id, overrideAccess: true, req })
  }
}

/** Takes the form's own copies away; what was kept has been copied. */
export async function discardSent(req: PayloadRequest): Promise<void> {
  const files = Object.values(req.files ?? {}).flat()
  await Promise.all(files.map(({ tempFilePath }) => tempFilePath && rm(tempFilePath, { force: true })))
}

async function stage(req: PayloadRequest, file: File): Promise<string> {
  const copy = await workingCopy(file)
  try {
    const kept = await req.payload.create({
      collection: slugs.contestPictures,
      data: { originalName: file.name.slice(0, longestName), fileFacts: await fileFacts(file) },
      file: copy,
      depth: 0,
      // The endpoint has asked who may enter; nobody writes these rows by another way.
      overrideAccess: true,
      req,
    })
    return kept.id
  } finally {
    if (copy.tempFilePath) await rm(copy.tempFilePath, { force: true })
  }
}

/** Payload takes away the file that it was given: that may be the library's own, and is needed again where this runs again. */
async function workingCopy(file: File): Promise<File> {
  if (!file.tempFilePath) return file
  const folder = path.join(readEnv().dataDir, 'uploads')
  await mkdir(folder, { recursive: true })
  const tempFilePath = path.join(folder, `entry-${randomUUID()}`)
  await copyFile(file.tempFilePath, tempFilePath)
  return { ...file, tempFilePath }
}

/** What a dispute would ask first; everything else stands in the file itself, which is kept whole. */
async function fileFacts(file: File): Promise<Record<string, unknown>> {
  const header = await sharp(file.tempFilePath || file.data)
    .metadata()
    .catch(() => null)
  if (!header) return {}
  const { format, width, height, orientation, density, space, exif, xmp, iptc, icc } = header
  const blocks = { exif: Boolean(exif), xmp: Boolean(xmp), iptc: Boolean(iptc), icc: Boolean(icc) }
  return { format, width, height, orientation, density, space, bytes: file.size, blocks }
}

async function withHashes(files: readonly File[]): Promise<SentPicture[]> {
  const pictures: SentPicture[] = []
  for (const file of files) pictures.push({ file, hash: await contentHash(file) })
  return pictures
}

function notOwn(place: number): Problem {
  return {
    code: 'not_your_picture',
    path: `media.${place}`,
    message: {
      zh: '图库里没有这张图片，或它的摄影者署名没有关联到您的账号。',
      en: 'There is no such picture in the library, or its creator’s byline is not linked to your account.',
    },
  }
}
