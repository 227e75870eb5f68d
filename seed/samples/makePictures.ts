import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { receivedBytes } from '../../src/photos/intake/received'
import { takeIn } from '../../src/photos/intake/takeIn'
import { slugs } from '../../src/slugs'
import type { Person } from '../ensure'
import { type Landscape, landscapeShapes } from './landscape'
import { paint } from './paint'
import { generatedCredit, samplePictures } from './pictures'

/** Draws the pictures and takes them into the library as any other picture; a file that is there is found by its content. */
export async function makePictures(payload: Payload, photographer: Person): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, landscape, alt } of samplePictures) {
    const req = await createLocalReq({ user: { ...photographer, collection: slugs.users } }, payload)
    const words = {
      alt,
      creditLine: generatedCredit,
      source: '系统生成',
      digitalSourceType: 'algorithmicMedia',
      rights: 'cleared',
    }
    const { id } = await takeIn(req, { received: receivedBytes(await drawn(landscape)), words })
    ids.set(key, id)
  }
  return ids
}

/** Drawn larger than it is kept, so that edges are smooth. */
function drawn(landscape: Landscape): Promise<Buffer> {
  const { pixels, width, height } = paint(landscape, landscapeShapes(landscape))
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize({ width: Math.round(width / 1.5) })
    .jpeg({ quality: 85 })
    .toBuffer()
}
