'use client'
import { useSay } from '../../../admin/useSay'
import type { FoundPicture } from './foundPicture'
import { pictureMarks } from './pictureMarkRules'
import { words } from './words'

/** On a thumbnail, in words: what stands against using the picture. */
export function PictureMarks({ picture }: { readonly picture: FoundPicture }) {
  const say = useSay()
  return pictureMarks(picture, new Date()).map((mark) => (
    <span key={mark} className={`find-pictures__mark find-pictures__mark--${mark}`}>
      {say(words[mark])}
    </span>
  ))
}
