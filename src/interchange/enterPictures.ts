import { APIError, type PayloadRequest } from 'payload'
import { withTransaction } from '../database/retryTransaction'
import { isNewsroomError } from '../errors'
import { receivedBytes } from '../photos/intake/received'
import { takeIn } from '../photos/intake/takeIn'
import { slugs } from '../slugs'
import type { DocxPicture } from './readDocx'

interface Entered {
  readonly entered: number
  /** Of a format that the newsroom does not take, or damaged. */
  readonly refused: number
}

/**
 * Enters the pictures of a manuscript: each a picture and a caption of the article, to be filled, one after another, so
 * that a picture of a strange format costs nobody the text. One that the library has already gets its caption alone.
 */
export async function enterPictures(
  req: PayloadRequest,
  { articleId, pictures }: { readonly articleId: string; readonly pictures: readonly DocxPicture[] },
): Promise<Entered> {
  let entered = 0
  for (const picture of pictures) if (await enterPicture(req, articleId, picture)) entered += 1
  return { entered, refused: pictures.length - entered }
}

async function enterPicture(req: PayloadRequest, articleId: string, { content }: DocxPicture): Promise<boolean> {
  try {
    // Named and typed by its content, whatever the archive says of it, which may be nothing; whoever sends in a manuscript
    // need not have taken its pictures.
    const { id } = await takeIn(req, { received: receivedBytes(content), words: { rights: 'unclear' } })
    await withTransaction(req, () =>
      req.payload.create({
        collection: slugs.photoCaptions,
        data: { photo: id, article: articleId },
        draft: true,
        overrideAccess: false,
        user: req.user,
        req,
      }),
    )
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

/** Our own refusal, or Payload's of a file that begins as a picture and cannot be read to its end. */
function isRefusal(error: unknown): boolean {
  return (isNewsroomError(error) || error instanceof APIError) && error.status < 500
}
