import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

/**
 * 选票: what a juror says of an entry, once. Nobody reads or writes the rows from outside, administrators included: jurors
 * cast and see their own through src/contests/judging, and the result shows when the round closes.
 */
export const ContestBallots: CollectionConfig = {
  slug: slugs.contestBallots,
  labels: { singular: { zh: '选票', en: 'Ballot' }, plural: { zh: '选票', en: 'Ballots' } },
  admin: { group: adminGroups.contests, hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['round', 'juror', 'entry'], unique: true }],
  fields: [
    idField(),
    {
      name: 'round',
      type: 'relationship',
      relationTo: slugs.contestRounds,
      required: true,
      index: true,
      label: { zh: '轮次', en: 'Round' },
    },
    {
      name: 'juror',
      type: 'relationship',
      relationTo: slugs.users,
      required: true,
      index: true,
      label: { zh: '评委', en: 'Juror' },
    },
    {
      name: 'entry',
      type: 'relationship',
      relationTo: slugs.contestEntries,
      required: true,
      index: true,
      label: { zh: '作品', en: 'Entry' },
    },
    { name: 'vote', type: 'json', required: true, label: { zh: '票', en: 'Vote' } },
    { name: 'salt', type: 'text', required: true, label: { zh: '密封盐', en: 'Salt of the seal' } },
    { name: 'castAt', type: 'date', required: true, label: { zh: '投票时间', en: 'Cast at' } },
  ],
}
