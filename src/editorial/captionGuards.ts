import type { Problem } from '../errors'
import { pictureCalled } from './contentGuards'
import type { Guard } from './guard'
import type { Subject } from './subject'
import type { GuardName } from './workflow'

/** What must hold so that readers get every picture that was signed with the piece. */
export const captionGuards = {
  captionsOwn: ({ subject }) => subject.pictures.flatMap(ownerProblems),
  /** Asked only where readers get it: until then a caption may go through its own review beside the piece. */
  captionsPublished: ({ subject }) => subject.pictures.flatMap(reviewProblems),
} satisfies Partial<Record<GuardName, Guard>>

function ownerProblems(picture: Subject['pictures'][number]): Problem[] {
  const { path, hidden } = picture
  if (hidden?.by !== 'otherPiece') return []
  const { zh, en } = pictureCalled(picture)
  const owner = hidden.slugline
    ? { zh: `《${hidden.slugline}》`, en: `"${hidden.slugline}"` }
    : { zh: '另一篇稿件', en: 'another piece' }
  return [
    {
      code: 'caption_of_other_piece',
      path,
      message: {
        zh: `${zh}的说明属于${owner.zh}，不会随本稿刊出。请从本稿拿掉，用同一张图片为本稿另建说明。`,
        en: `The caption of ${lowered(en)} belongs to ${owner.en}: readers would not see it here. Take it out, and make a caption of the same picture for this piece.`,
      },
    },
  ]
}

function reviewProblems(picture: Subject['pictures'][number]): Problem[] {
  const { path, hidden } = picture
  if (hidden?.by !== 'ownReview') return []
  const { zh, en } = pictureCalled(picture)
  return [
    {
      code: 'caption_unpublished',
      path,
      message: {
        zh: `${zh}的说明单独送审，还没有发布，不会随本稿刊出。请先发布它，或用同一张图片为本稿另建说明。`,
        en: `The caption of ${lowered(en)} has a review of its own and is not published: readers would not see it here. Publish it first, or make a caption of the same picture for this piece.`,
      },
    },
  ]
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
