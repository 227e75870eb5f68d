import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Destination, sendBytes, sendPicture } from './sendPicture'

/** What one process of photographers is told: a list of files for each of them. */
export interface Errand extends Destination {
  readonly lists: readonly (readonly string[])[]
  /** Where the bytes go to no newsroom, but to a server that only writes them. */
  readonly isBare: boolean
}

/**
 * A process of its own, so that sending costs the readers' clock nothing; at the lowest priority, since photographers sit at other
 * machines. It tells when it is ready, and is then given its `Errand`; it answers with what failed.
 */
process.once('message', async ({ lists, isBare, ...destination }: Errand) => {
  const failures: string[] = []
  const send = async (file: string) => {
    const content = await readFile(file)
    if (!isBare) return sendPicture(destination, path.basename(file), content)
    const { status } = await sendBytes(destination.url, {}, [content], destination)
    if (status !== 200) throw new Error(`the bare server answered with ${status}`)
  }
  await Promise.all(
    lists.map(async (files) => {
      for (const file of files) await send(file).catch((error: Error) => failures.push(error.message))
    }),
  )
  process.send?.(failures, () => process.exit(0))
})
process.send?.('ready')
