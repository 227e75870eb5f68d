import { access } from 'node:fs/promises'
import path from 'node:path'
import { readEnv } from '../../env'

/**
 * Lends the file of an entry's picture, bit for bit as it was sent, as a path on this machine, to be read until `use` has
 * ended; null where it is not there. The one place here that knows where those files lie.
 */
export async function withEntryPicture<Result>(
  { filename }: { readonly filename?: string | null },
  use: (file: string) => Promise<Result>,
): Promise<Result | null> {
  if (!filename) return null
  const file = path.join(readEnv().mediaDir, 'contest', path.basename(filename))
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  return isThere ? use(file) : null
}
