import { pictureRights } from './vocabulary'

export type PictureRights = keyof typeof pictureRights

/** What stands against showing a picture. */
export type RightsProblem = 'unsettled' | 'restricted'

interface RightsFacts {
  readonly rights?: string | null
  readonly released?: boolean | null
}

/** Null where the picture may be shown. What was public before rights were asked for was cleared by whoever published it. */
export function rightsProblem({ rights, released }: RightsFacts): RightsProblem | null {
  if (rights === 'restricted') return 'restricted'
  if (rights === 'cleared' || (!rights && released)) return null
  return 'unsettled'
}

export function isPictureRights(value: unknown): value is PictureRights {
  return typeof value === 'string' && Object.hasOwn(pictureRights, value)
}
