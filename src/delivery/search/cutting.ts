import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { fold } from './foldRules'
import { type Cutting, dictionaryOf, isLearnable } from './wordRules'

export interface LearningCutting extends Cutting {
  learn(words: readonly string[]): void
}

/**
 * Cuts by jieba's dictionary and by what it learns. Without the guessing of unknown words (HMM): it would cut the same name
 * otherwise in another sentence, and characters find what the dictionary does not know.
 */
export function createCutting(): LearningCutting {
  const jieba = Jieba.withDict(dict)
  const learned = new Set<string>()
  return {
    coarse: (folded) => jieba.cut(folded, false),
    fine: (folded) => jieba.cutForSearch(folded, false),
    learn(words) {
      const fresh = [...new Set(words.map((word) => fold(word.trim())))].filter(
        (word) => isLearnable(word) && !learned.has(word),
      )
      if (fresh.length === 0) return
      for (const word of fresh) learned.add(word)
      jieba.loadDict(Buffer.from(dictionaryOf(fresh)))
    },
  }
}
