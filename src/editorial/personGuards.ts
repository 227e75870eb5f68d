import { hasHandIn, isAuthorOf } from './actor'
import type { Guard } from './guard'
import type { GuardName } from './workflow'

/** Four eyes, by person: who may not sign this, whatever the roles say. */
export const personGuards = {
  notAuthor: ({ actor, item }) =>
    isAuthorOf(actor, item)
      ? [
          {
            code: 'own_piece',
            message: {
              zh: '自己写的稿件不能自己签发，请由另一位同事审签。',
              en: 'Nobody signs what he or she wrote: ask a colleague.',
            },
          },
        ]
      : [],

  notSignedInCycle: ({ actor, item }) =>
    item.signatures.some((signature) => signature.userId === actor.id && signature.stage !== item.state)
      ? [
          {
            code: 'signed_already',
            message: {
              zh: '您在这一轮已签过另一审，同一人不能签两审。',
              en: 'You signed another stage of this cycle: nobody signs two stages.',
            },
          },
        ]
      : [],

  principalUninvolved: ({ standing, item }) =>
    standing?.principal && hasHandIn(standing.principal.fromId, item)
      ? [
          {
            code: 'principal_involved',
            message: {
              zh: `${standing.principal.fromName}写过这份稿件，或在这一轮签过、改过，不能由代签人替其签发。请由另一位同事审签。`,
              en: `${standing.principal.fromName} wrote, edited or signed this piece: nobody signs it on their behalf. Ask another colleague.`,
            },
          },
        ]
      : [],

  didNotEditCorrection: ({ actor, item }) =>
    actor.id !== null && item.correction?.editors.includes(actor.id)
      ? [
          {
            code: 'own_correction',
            message: {
              zh: '更正稿由您改过，须由另一位同事签发。',
              en: 'You edited this correction: somebody else must publish it.',
            },
          },
        ]
      : [],
} satisfies Partial<Record<GuardName, Guard>>
