import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { staff } from '../access/staff'
import { GuardsFailed } from '../errors'
import { slugs } from '../slugs'
import { type CaptionQuestion, captionProblems, captionQuestions, withCaptionAnswers } from './captionQuestionRules'

/** As many values as a reader may compare with (docs/api.md). */
const mostCaptions = 500

/**
 * Answers what strangers ask articles about their captions by the captions that they see alone: else a list that names a hidden one
 * no more would still be found by it.
 * @throws GuardsFailed `filter_not_indexed`, `query_too_costly`
 */
export const askShownCaptions: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if ((operation !== 'read' && operation !== 'count') || overrideAccess === true || staff({ req })) return args
  const where = 'where' in args ? args.where : undefined
  const questions = captionQuestions(where)
  if (questions.length === 0) return args
  const problems = captionProblems(where)
  if (problems.length > 0) throw new GuardsFailed(problems)
  const answers: string[][] = []
  for (const question of questions) answers.push(await shownIds(req, question))
  // What the rules give has the form of a condition; they know no type of Payload's.
  return { ...args, where: withCaptionAnswers(where, answers.values()) as Where }
}

async function shownIds(req: PayloadRequest, { field, condition }: CaptionQuestion): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.photoCaptions,
    where: { [field]: condition } as Where,
    depth: 0,
    limit: mostCaptions + 1,
    pagination: false,
    select: { publishedAt: true },
    overrideAccess: false,
    req,
  })
  if (docs.length > mostCaptions) throw new GuardsFailed([tooMany])
  return docs.map(({ id }) => id)
}

const tooMany = {
  code: 'query_too_costly',
  path: 'where.captions',
  message: {
    zh: `符合条件的图片说明超过 ${mostCaptions} 条，请缩小范围。`,
    en: `More than ${mostCaptions} captions are meant: ask for fewer.`,
  },
}
