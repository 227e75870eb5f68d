import type { Problem } from '../errors'
import type { Bilingual } from '../language'
import { renditionFailures } from '../photos/renditions/vocabulary'
import type { Guard } from './guard'
import { boundDigest } from './signatureRules'
import type { Subject, Surroundings } from './subject'
import type { GuardName } from './workflow'

/** What must hold of the content before anybody signs or publishes it. */
export const contentGuards = {
  isComplete: ({ subject, surroundings }) => [
    ...subject.requirements
      .filter((requirement) => !requirement.isMet)
      .map(({ code, path, label }) => ({
        code,
        path,
        message: { zh: `请填写${label.zh}。`, en: `Please fill in: ${label.en}.` },
      })),
    ...(subject.contradictions ?? []),
    ...surroundings.contradictions,
  ],

  gapsListed: ({ subject }) => {
    const listed = new Set(subject.gaps.map((gap) => gap.gapId))
    return subject.gapIdsInBody
      .filter((gapId) => !listed.has(gapId))
      .map((gapId) => ({
        code: 'gap_not_listed',
        path: 'gaps',
        message: {
          zh: `正文中的缺字 ${gapId} 没有列入缺字表。`,
          en: `Gap ${gapId} in the body is not listed among the gaps.`,
        },
      }))
  },

  picturesCredited: ({ subject }) => subject.pictures.flatMap(pictureProblems),

  picturesStanding: ({ subject }) => subject.pictures.flatMap(recallProblems),

  gapsResolved: ({ subject }) => (subject.isVerbatim ? [] : subject.gaps.flatMap(gapProblems(subject))),

  digestUnchanged: ({ item, subject }) => {
    const last = item.signatures.findLast((signature) => signature.kind === 'review')
    return last && boundDigest(last) === subject.digest
      ? []
      : [
          {
            code: 'digest_changed',
            message: {
              zh: '内容与终审签字时不一致，请退回终审重新签发。',
              en: 'The content is not what the last signer signed: return it to the final review.',
            },
          },
        ]
  },

  embargoOver: ({ subject, surroundings, now }) => [
    ...(subject.embargoUntil && new Date(subject.embargoUntil) > now
      ? [
          {
            code: 'under_embargo',
            path: 'embargoUntil',
            message: { zh: '尚在禁发期内，请改用定时发布。', en: 'Still under embargo: schedule it instead.' },
          },
        ]
      : []),
    ...ceremonyProblems(surroundings, { at: now, path: 'embargoUntil' }),
    ...heldPictures(subject, now),
  ],
  /** A piece that is out may be named as the announcement afterwards: its correction would tell who wins. */
  ceremonyOver: ({ surroundings, now }) => ceremonyProblems(surroundings, { at: now, path: 'body' }),
} satisfies Partial<Record<GuardName, Guard>>

function pictureProblems(picture: Subject['pictures'][number]): Problem[] {
  const { path, hasCredit, hasAltText, rightsProblem, failure } = picture
  const { zh, en } = pictureCalled(picture)
  const problems: Problem[] = []
  if (failure)
    problems.push({
      code: 'picture_unusable',
      path,
      message: {
        zh: `${zh}无法制作供稿图片（${renditionFailures[failure].zh}）。请换一张，或重新上传。`,
        en: `Nothing can be made of ${en} (${renditionFailures[failure].en}): use another, or upload it again.`,
      },
    })
  if (!hasCredit)
    problems.push({
      code: 'credit_required',
      path,
      message: { zh: `${zh}缺署名。`, en: `${en} lacks its credit.` },
    })
  if (hasAltText === false)
    problems.push({
      code: 'alt_text_required',
      path,
      message: { zh: `${zh}缺替代文字。`, en: `${en} lacks its alt text.` },
    })
  if (rightsProblem === 'unsettled')
    problems.push({
      code: 'rights_required',
      path,
      message: { zh: `${zh}的使用权还没有确认。`, en: `The rights in ${en} are not settled.` },
    })
  if (rightsProblem === 'restricted')
    problems.push({
      code: 'rights_restricted',
      path,
      message: { zh: `${zh}不得使用，请换一张。`, en: `${en} is not to be used: take another.` },
    })
  return problems
}

function recallProblems(picture: Subject['pictures'][number]): Problem[] {
  const { path, recall } = picture
  if (!recall) return []
  const { zh, en } = pictureCalled(picture)
  return [
    {
      code: 'picture_recalled',
      path,
      message: {
        zh: `${zh}已被撤回（${recall.reason}）。请换一张图片，或把它从稿件里拿掉。`,
        en: `${en} was recalled (${recall.reason}): use another picture, or take it out of the piece.`,
      },
    },
  ]
}

/** Pictures that are under an embargo at that time: published then, the piece would go out without them. */
export function heldPictures({ pictures }: Pick<Subject, 'pictures'>, at: Date): Problem[] {
  return pictures
    .filter(({ embargoUntil }) => embargoUntil && new Date(embargoUntil) > at)
    .map((picture) => {
      const { zh, en } = pictureCalled(picture)
      return {
        code: 'picture_under_embargo',
        path: picture.path,
        message: {
          zh: `${zh}那时还在禁发期内，请晚些发布，或换一张。`,
          en: `${en} is still under embargo then: publish later, or take another.`,
        },
      }
    })
}

/** The ceremony as it stands, not as it stood when the piece was begun: published at that time, the piece would tell who wins. */
export function ceremonyProblems(
  { ceremony }: Pick<Surroundings, 'ceremony'>,
  { at, path }: { readonly at: Date; readonly path: string },
): Problem[] {
  if (!ceremony || new Date(ceremony.at) <= at) return []
  const { contest } = ceremony
  return [
    {
      code: 'under_embargo',
      path,
      message: {
        zh: `这是“${contest}”的揭晓稿件，大赛定的揭晓时间还没有到。请定在揭晓之后发布；揭晓时间有变，请先改大赛。`,
        en: `This piece announces the winners of "${contest}" before the time that the contest has for it. Publish it after that time; where the time has changed, change it in the contest first.`,
      },
    },
  ]
}

/** What a refusal calls a picture: its place in the piece, and its file where that is known. */
export function pictureCalled({ number, fileName }: Subject['pictures'][number]): Bilingual {
  const place =
    number === undefined ? { zh: '图片', en: 'The picture' } : { zh: `第 ${number} 张图片`, en: `Picture ${number}` }
  return fileName ? { zh: `${place.zh}（${fileName}）`, en: `${place.en} (${fileName})` } : place
}

function gapProblems(subject: Subject): (gap: Subject['gaps'][number], index: number) => Problem[] {
  return (gap, index) => {
    const path = `gaps.${index}`
    if (gap.status === 'open') {
      return [
        {
          code: 'gap_open',
          path,
          message: {
            zh: `缺字 ${gap.gapId} 尚未处理：请补字，或写明理由后放过。`,
            en: `Gap ${gap.gapId} is open: fill it in, or pass it over with a reason.`,
          },
        },
      ]
    }
    if (gap.status === 'passedOver' && !gap.reason) {
      return [
        {
          code: 'gap_reason_required',
          path: `${path}.reason`,
          message: { zh: `放过缺字 ${gap.gapId} 须写明理由。`, en: `Passing over gap ${gap.gapId} needs a reason.` },
        },
      ]
    }
    if (gap.status === 'filled' && subject.gapIdsInBody.includes(gap.gapId)) {
      return [
        {
          code: 'gap_still_in_body',
          path,
          message: {
            zh: `缺字 ${gap.gapId} 标为已补，但正文中仍是缺字。`,
            en: `Gap ${gap.gapId} is marked as filled, yet it still stands in the body.`,
          },
        },
      ]
    }
    return []
  }
}
