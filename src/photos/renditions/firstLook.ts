import type { Payload } from 'payload'
import { isNewsroomError } from '../../errors'
import { slugs } from '../../slugs'
import { pictureStore } from '../storage/newsroomStore'
import { storedFile } from '../storage/storedFile'
import { PictureProcessEnded, placeholderInProcess } from './process/inPictureProcess'
import { renderNow } from './renditionWork'

interface New {
  readonly id: string
  readonly filename?: string
}

const atOnce = 20

/** Pictures that could not be looked at: their turn comes when their renditions are made, where every attempt is counted. */
const left = new Set<string>()

/**
 * The first decoding of each new picture, small, right after its sender was answered: it gives the placeholder, and finds
 * what is damaged within the file, which is then marked at once and told to whoever sent it. Two processes may do the same.
 * @param untilFree is waited for before each twenty of them
 * @returns how many were looked at
 */
export async function lookAtNew(
  payload: Payload,
  isStopped: () => boolean = () => false,
  untilFree: (isStopped: () => boolean) => Promise<void> = async () => {},
): Promise<number> {
  let seen = 0
  for (;;) {
    await untilFree(isStopped)
    const pictures = await newPictures(payload)
    if (pictures.length === 0) return seen
    for (const picture of pictures) {
      if (isStopped()) return seen
      await look(payload, picture)
      seen += 1
    }
  }
}

async function newPictures(payload: Payload): Promise<readonly New[]> {
  const { docs } = await payload.db.find<New>({
    collection: slugs.media,
    where: {
      and: [
        { renditionState: { equals: 'waiting' } },
        { placeholder: { exists: false } },
        ...(left.size > 0 ? [{ id: { not_in: [...left] } }] : []),
      ],
    },
    sort: 'createdAt',
    limit: atOnce,
    pagination: false,
    select: { filename: true },
  })
  return docs
}

async function look(payload: Payload, { id, filename }: New): Promise<void> {
  const original = storedFile(filename)
  const store = await pictureStore()
  try {
    const placeholder = original && (await store.asLocalFile(original, placeholderInProcess))
    if (placeholder) return await note(payload, id, placeholder)
    left.add(id)
  } catch (error) {
    if (error instanceof PictureProcessEnded) left.add(id)
    if (!isNewsroomError(error) || error.status >= 500) throw error
    if (!(await renderNow(payload, id))) left.add(id)
  }
}

async function note(payload: Payload, id: string, placeholder: string): Promise<void> {
  await payload.db.updateOne({
    collection: slugs.media,
    where: { and: [{ id: { equals: id } }, { placeholder: { exists: false } }] },
    // Nobody has edited the record: its time of change stays.
    data: { placeholder, updatedAt: null },
    returning: false,
  })
}
