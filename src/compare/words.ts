import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import type { Segmenter } from './textDiffRules'

let jieba: Jieba | undefined

/** Chinese words by jieba's dictionary, which is built when somebody first compares; Latin words and figures stay whole. */
export const chineseWords: Segmenter = (text) => {
  jieba ??= Jieba.withDict(dict)
  const words = jieba.cut(text, false)
  // Half of a surrogate pair does not survive the way through UTF-8: such a text is compared by its code units.
  return words.join('') === text ? words : text.split('')
}
