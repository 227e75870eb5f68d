import { type Destination, sendPicture } from './sendPicture'

/** What one process of photographers is told: a list of files for each of them. */
export interface Errand extends Destination {
  readonly lists: readonly (readonly string[])[]
}

/** A process of its own, so that sending costs the readers' clock nothing: `Errand` comes as its one argument. */
const { lists, ...destination } = JSON.parse(process.argv[2] ?? '') as Errand
const failures: string[] = []
await Promise.all(
  lists.map(async (files) => {
    for (const file of files) await sendPicture(destination, file).catch((error: Error) => failures.push(error.message))
  }),
)
process.stdout.write(JSON.stringify(failures))
