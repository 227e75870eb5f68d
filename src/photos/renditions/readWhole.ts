import { readingOptions } from '../inspectPicture'
import { pictureDamaged } from './pictureDamaged'

type Options = Omit<typeof readingOptions, 'failOn'> & { readonly failOn: 'error' | 'warning' }

/** libjpeg's word for a hole among the pixels, behind which a picture is grey. */
const hole = /premature end of data segment/i

/**
 * Decodes a picture all of whose pixels are there. A hole in a JPEG is a warning only, as much is that does no harm, so a picture
 * that is warned of for something else is read once more.
 * @throws GuardsFailed `picture_damaged`
 */
export async function readWhole<Result>(read: (options: Options) => Promise<Result>): Promise<Result> {
  try {
    return await read({ ...readingOptions, failOn: 'warning' })
  } catch (error) {
    if (error instanceof Error && hole.test(error.message)) throw pictureDamaged()
  }
  try {
    return await read(readingOptions)
  } catch {
    // The header was read before: it is what follows that cannot be.
    throw pictureDamaged()
  }
}
