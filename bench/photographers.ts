import { readFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import path from 'node:path'
import { type Destination, sendBytes, sendPicture } from './sendPicture'

/** What one process of photographers is told: a list of files for each of them. */
export interface Errand extends Destination {
  readonly lists: readonly (readonly string[])[]
  /** Where the bytes go to no newsroom, but to a server that only writes them. */
  readonly isBare: boolean
}

/**
 * A process of its own, so that sending costs the readers' clock nothing: `Errand` comes as its one argument. Photographers sit
 * at other machines: what sending takes here comes last.
 */
setPriority(19)
const { lists, isBare, ...destination } = JSON.parse(process.argv[2] ?? '') as Errand
const failures: string[] = []
await Promise.all(
  lists.map(async (files) => {
    for (const file of files) await send(file).catch((error: Error) => failures.push(error.message))
  }),
)
process.stdout.write(JSON.stringify(failures))
process.exit(0)

async function send(file: string): Promise<void> {
  const content = await readFile(file)
  if (!isBare) return sendPicture(destination, path.basename(file), content)
  const { status } = await sendBytes(destination.url, {}, [content])
  if (status !== 200) throw new Error(`the bare server answered with ${status}`)
}
