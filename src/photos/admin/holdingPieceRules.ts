import type { State } from '../../editorial/workflow'
import type { Bilingual } from '../../language'
import type { HoldingPiece } from '../pictureDeskRules'

interface UsedIn extends HoldingPiece {
  /** An earlier recall took the picture out of it. */
  readonly isTakenOut: boolean
}

/** What its authors still write holds nothing. */
const open: readonly State[] = ['draft', 'spiked']

/** Of the pieces that use a picture those that keep its record and its caption as they are. */
export function holdingPieces(pieces: readonly UsedIn[]): readonly HoldingPiece[] {
  const holding = pieces.filter(({ state, isTakenOut }) => !isTakenOut && !open.includes(state))
  return holding.map(({ collection, id, title, state }) => ({ collection, id, title, state }))
}

const isOut: readonly State[] = ['published', 'correcting', 'withdrawn', 'killed']

/** Why what was written about the picture is not saved, and what can be done; null where no piece holds it. */
export function reasonOf(pieces: readonly HoldingPiece[]): Bilingual | null {
  if (pieces.length === 0) return null
  return pieces.some(({ state }) => isOut.includes(state)) ? released : underReview
}

const released = {
  zh: '这张图片已随下面的稿件公开，图片资料不能再改。说明或署名有错，请在稿件里更正。您写的没有存，也没有丢。',
  en: 'The piece below shows this picture to readers, so its record stands still. Correct its caption or credit in the piece. Yours is neither saved nor lost.',
}

const underReview = {
  zh: '下面的稿件用着这张图片，已经送审，图片资料和说明不能改。请在稿件里撤回，或请审稿人退回草稿，再来保存。您写的没有存，也没有丢。',
  en: 'The piece below has this picture and is under review, so its record and caption stand still. Recall the piece, or ask its reviewer to return it to draft, then save again. Yours is neither saved nor lost.',
}
