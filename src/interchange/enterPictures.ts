import { APIError, type PayloadRequest } from 'payload'
import { withTransaction } from '../database/retryTransaction'
import { isNewsroomError } from '../errors'
import { slugs } from '../slugs'
import type { DocxPicture } from './readDocx'

interface Entered {
  readonly entered: number
  /** Of a format that the newsroom does not take, or damaged. */
  readonly refused: number
}

/**
 * Enters the pictures of a manuscript: each a picture and a caption of the article, to be filled. One transaction each, so
 * that a picture of a strange format costs nobody the text.
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
    await withTransaction(req, async () => {
      const media = await req.payload.create({
        collection: slugs.media,
        // Whoever sends in a manuscript need not have taken its pictures.
        data: { rights: 'unclear' },
        // Named and typed by its content when it is admitted, whatever the archive says of it, which may be nothing.
        file: { data: content, mimetype: 'application/octet-stream', name: 'picture', size: content.length },
        overrideAccess: false,
        user: req.user,
        req,
      })
      // A Local API call leaves the file on the request, where the next call would take it for its own.
      delete req.file
      await req.payload.create({
        collection: slugs.photoCaptions,
        data: { photo: media.id, article: articleId },
        draft: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
    })
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  } finally {
    delete req.file
  }
}

/** Our own refusal, or Payload's of a file that begins as a picture and cannot be read to its end. */
function isRefusal(error: unknown): boolean {
  return (isNewsroomError(error) || error instanceof APIError) && error.status < 500
}
