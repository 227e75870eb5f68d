import { putInThread } from '../intake/thread/inIntakeThread'
import type { PictureStore } from './pictureStore'

/**
 * The store of a folder whose files that lie on this machine are brought to their place by the intake thread: a second name,
 * the sync of a folder and the end of the first name are seven calls of the disk, and each keeps the event loop from readers.
 */
export function placedByThread(store: PictureStore, root: string): PictureStore {
  return {
    ...store,
    put: (incoming) => {
      const { from, ...named } = incoming
      return 'file' in from ? putInThread(root, { ...named, from }) : store.put(incoming)
    },
  }
}
