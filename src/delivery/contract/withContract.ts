import type { CollectionConfig } from 'payload'
import { answerCursor, turnToCursor } from './cursorPaging'
import { dropEmptied } from './dropEmptied'
import { limitQuestions } from './limitQuestions'

/** What all collections have in common for their readers: questions that an index serves, pages by cursor, and no names of what they may not read. */
export function withContract(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [limitQuestions, turnToCursor, ...(hooks?.beforeOperation ?? [])],
      afterRead: [...(hooks?.afterRead ?? []), dropEmptied],
      afterOperation: [...(hooks?.afterOperation ?? []), answerCursor],
    },
  }
}
