import { pictureStore } from '../../photos/storage/newsroomStore'
import { storedFile } from '../../photos/storage/storedFile'

/**
 * Lends the file of an entry's picture, bit for bit as it was sent, as a path on this machine, to be read until `use` has
 * ended; null where it is not there.
 */
export async function withEntryPicture<Result>(
  { filename }: { readonly filename?: string | null },
  use: (file: string) => Promise<Result>,
): Promise<Result | null> {
  const file = storedFile(filename)
  return file && (await pictureStore()).asLocalFile(file, use)
}
