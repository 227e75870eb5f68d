import { buffer } from 'node:stream/consumers'
import { Mutex } from 'async-mutex'
import type { Payload } from 'payload'
import type { PublicRendition } from '../../photos/publicRenditionRules'
import { findRendition, isPublicNow } from '../../photos/renditions/findRendition'
import { pictureStore } from '../../photos/storage/newsroomStore'
import { slugs } from '../../slugs'
import { createByteBoundedStore } from '../cache/byteBoundedStore'
import type { PublicArticle } from '../formats/article'
import { anonymousRequest } from '../publicArticle'
import { cardSource } from './cardRules'
import { drawHouseCard, drawPictureCard } from './drawCard'

/** Some hundred cards. Those that are shared now are asked for many times within minutes. */
const keptBytes = 16 * 1024 * 1024
const house = 'house'

/** By the address of the file that they are made of, which names its content: a card is never another's, and never out of date. */
const cards = createByteBoundedStore<Buffer>(keptBytes)
/** One at a time: whoever asks for a thousand of them has one processor at most. */
const drawing = new Mutex()

/** The JPEG that stands for an article where it is passed on. Its picture is asked for anew each time: what is held back or taken back is on no card. */
export async function articleCard(payload: Payload, { photos }: Pick<PublicArticle, 'photos'>): Promise<Buffer> {
  const source = await leadSource(
    payload,
    photos.flatMap(({ mediaId, files }) => (mediaId && files.length > 0 ? [mediaId] : [])),
  )
  return (source && (await kept(source.url, () => pictureCard(payload, source)))) ?? (await houseCard())
}

/** Of the first picture that readers can see in the piece. */
async function leadSource(payload: Payload, [lead]: readonly string[]): Promise<PublicRendition | null> {
  if (lead === undefined) return null
  const { docs } = await payload.find({
    collection: slugs.media,
    where: { id: { equals: lead } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: await anonymousRequest(payload),
  })
  // An answer lists them so, src/photos/renditions/answerPicture.ts.
  return cardSource((docs[0]?.renditions ?? []) as readonly PublicRendition[])
}

async function pictureCard(payload: Payload, { url }: PublicRendition): Promise<Buffer | null> {
  const found = await findRendition(payload, url.slice(url.lastIndexOf('/') + 1))
  if (!found || !(await isPublicNow(payload, found.mediaIds, new Date()))) return null
  const content = await (await pictureStore()).open(found.file)
  return content ? drawPictureCard(await buffer(content)) : null
}

async function houseCard(): Promise<Buffer> {
  return (await kept(house, drawHouseCard)) ?? (await drawHouseCard())
}

async function kept(key: string, draw: () => Promise<Buffer | null>): Promise<Buffer | null> {
  const known = cards.get(key)
  if (known) return known
  return drawing.runExclusive(async () => {
    // Whoever waited with the same wish finds it drawn.
    const meanwhile = cards.get(key)
    if (meanwhile) return meanwhile
    const drawn = await draw()
    if (drawn) cards.set(key, drawn, drawn.length)
    return drawn
  })
}
