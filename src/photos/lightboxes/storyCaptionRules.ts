import { idOf } from '../../fields/relationId'

type Caption = Readonly<Record<string, unknown>>

/**
 * By picture, the caption that a story of it goes on with: the newest draft that belongs to no piece, as it was written at the
 * desk. One that is signed or public has a life of its own.
 * @param captions the newest texts, the oldest first
 */
export function freeCaptions(captions: readonly Caption[]): ReadonlyMap<string, string> {
  const free = captions.filter((caption) => caption.state === 'draft' && !idOf(caption.article) && !caption.takenOutAt)
  return new Map(free.flatMap(({ id, photo }) => (idOf(photo) ? [[String(idOf(photo)), String(id)] as const] : [])))
}
