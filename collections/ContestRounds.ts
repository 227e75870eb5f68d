import type { CollectionConfig } from 'payload'
import { contestOffice } from '../src/access/contestOffice'
import { hiddenOutsideOffice } from '../src/contests/entryAccess'
import { assertRound } from '../src/contests/judging/assertRound'
import { jurorEndpoints } from '../src/contests/judging/jurorEndpoints'
import { noteRoundChange } from '../src/contests/judging/noteRoundChange'
import { plannedByOffice } from '../src/contests/judging/roundAccess'
import { roundEndpoints } from '../src/contests/judging/roundEndpoints'
import { roundFields } from '../src/contests/judging/roundFields'
import { adminGroups } from '../src/fields/adminGroups'
import { slugs } from '../src/slugs'

/** 评审轮次: planned by the contest office, opened and closed by its own actions (src/contests/judging). */
export const ContestRounds: CollectionConfig = {
  slug: slugs.contestRounds,
  labels: { singular: { zh: '评审轮次', en: 'Round of judging' }, plural: { zh: '评审轮次', en: 'Rounds of judging' } },
  admin: {
    group: adminGroups.contests,
    hidden: hiddenOutsideOffice,
    useAsTitle: 'name',
    defaultColumns: ['name', 'contest', 'order', 'kind', 'status', 'closesAt'],
  },
  access: { create: contestOffice, read: contestOffice, update: contestOffice, delete: plannedByOffice },
  endpoints: [...jurorEndpoints, ...roundEndpoints],
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeChange: [assertRound], afterChange: [noteRoundChange] },
  indexes: [{ fields: ['contest', 'order'], unique: true }],
  fields: roundFields,
}
