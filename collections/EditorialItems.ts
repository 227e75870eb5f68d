import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../src/access/nobody'
import { genres } from '../src/articles/vocabulary'
import { readsPieces } from '../src/editorial/eventAccess'
import { states, tracks } from '../src/editorial/workflow'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { refersTo } from '../src/references/references'
import { slugs } from '../src/slugs'

/** The state itself, named as `EditorialItem` in src/editorial/item.ts. */
const stateFields: Field[] = [
  { name: 'collectionSlug', type: 'text', required: true, label: { zh: '文档类别', en: 'Collection' } },
  { name: 'documentId', type: 'text', required: true, index: true, label: { zh: '文档编号', en: 'Document' } },
  { name: 'state', type: 'select', required: true, options: optionsOf(states), label: { zh: '状态', en: 'State' } },
  { name: 'track', type: 'select', required: true, options: optionsOf(tracks), label: { zh: '审次', en: 'Track' } },
  { name: 'trackIsChosen', type: 'checkbox', label: { zh: '审次已人工指定', en: 'Track was chosen' } },
  { name: 'revision', type: 'number', required: true, label: { zh: '修订号', en: 'Revision' } },
  { name: 'cycle', type: 'number', required: true, label: { zh: '轮次', en: 'Cycle' } },
  { name: 'authors', type: 'text', hasMany: true, custom: refersTo(slugs.users), label: { zh: '作者', en: 'Authors' } },
  { name: 'typists', type: 'text', hasMany: true, custom: refersTo(slugs.users), label: { zh: '录入', en: 'Typists' } },
  {
    name: 'editors',
    type: 'text',
    hasMany: true,
    custom: refersTo(slugs.users),
    label: { zh: '审稿中改过的人', en: 'Edited under review' },
  },
  { name: 'signatures', type: 'json', label: { zh: '签名', en: 'Signatures' } },
  { name: 'everSigned', type: 'checkbox', defaultValue: false, label: { zh: '签过名', en: 'Ever signed' } },
  { name: 'digest', type: 'text', label: { zh: '内容摘要', en: 'Digest' } },
  { name: 'verbatimDigest', type: 'text', label: { zh: '照发摘要', en: 'Verbatim digest' } },
  { name: 'publishAt', type: 'date', label: { zh: '定时', en: 'Publish at' } },
  { name: 'assignee', type: 'text', custom: refersTo(slugs.users), label: { zh: '指派给', en: 'Assignee' } },
  { name: 'dueAt', type: 'date', label: { zh: '截稿', en: 'Due at' } },
  // The due time, until it has been announced that it is over.
  { name: 'remindAt', type: 'date', index: true, label: { zh: '待提醒', en: 'To be reminded of at' } },
  { name: 'correction', type: 'json', label: { zh: '更正', en: 'Correction' } },
  { name: 'lateReview', type: 'json', label: { zh: '补审', en: 'Late review' } },
  { name: 'spikedBy', type: 'text', label: { zh: '作废者', en: 'Spiked by' } },
  { name: 'held', type: 'json', label: { zh: '扣稿', en: 'Held' } },
  { name: 'pinned', type: 'json', label: { zh: '定时者', en: 'Scheduled by' } },
  { name: 'failure', type: 'json', label: { zh: '失败', en: 'Failure' } },
  { name: 'eventCount', type: 'number', required: true, defaultValue: 0, label: { zh: '记录数', en: 'Events' } },
  { name: 'lastHash', type: 'text', label: { zh: '末条指纹', en: 'Last hash' } },
]

/** Copied from the document at each save, so that one index serves the desk's lists of all collections. */
const listFields: Field[] = [
  { name: 'slugline', type: 'text', label: { zh: '稿签', en: 'Slugline' } },
  { name: 'headline', type: 'text', label: { zh: '标题', en: 'Headline' } },
  { name: 'section', type: 'text', index: true, label: { zh: '栏目', en: 'Section' } },
  { name: 'genre', type: 'select', options: optionsOf(genres), label: { zh: '体裁', en: 'Genre' } },
  { name: 'authorNames', type: 'text', label: { zh: '作者姓名', en: 'Names of the authors' } },
  { name: 'wordCount', type: 'number', label: { zh: '字数', en: 'Length' } },
  { name: 'pictureCount', type: 'number', label: { zh: '图片数', en: 'Pictures' } },
  { name: 'openGaps', type: 'number', label: { zh: '未处理缺字', en: 'Open gaps' } },
  { name: 'embargoUntil', type: 'date', index: true, label: { zh: '禁发至', en: 'Embargo until' } },
  { name: 'stateSince', type: 'date', label: { zh: '进入此状态', en: 'In this state since' } },
]

/** What the desk counts, filters and sorts by; named as `DeskColumns` in src/editorial/deskColumnRules.ts. */
const deskFields: Field[] = [
  { name: 'authorsText', type: 'text', label: { zh: '作者（供查找）', en: 'Authors (to search)' } },
  { name: 'barredText', type: 'text', label: { zh: '须回避的人', en: 'Kept from signing' } },
  { name: 'urgency', type: 'text', label: { zh: '缓急', en: 'Urgency' } },
  { name: 'needsProof', type: 'checkbox', label: { zh: '待校对', en: 'Needs proofreading' } },
  { name: 'lateReviewDueAt', type: 'date', index: true, label: { zh: '补审截止', en: 'Late review due' } },
  { name: 'failedAt', type: 'date', index: true, label: { zh: '定时发布失败于', en: 'Publication failed at' } },
  { name: 'heldAt', type: 'date', label: { zh: '扣稿于', en: 'Held at' } },
  { name: 'publishedAt', type: 'date', index: true, label: { zh: '首次发布', en: 'First published' } },
  { name: 'returnedAt', type: 'date', label: { zh: '退回于', en: 'Returned at' } },
]

export const EditorialItems: CollectionConfig = {
  slug: slugs.editorialItems,
  labels: { singular: { zh: '审稿状态', en: 'Editorial item' }, plural: { zh: '审稿状态', en: 'Editorial items' } },
  admin: {
    group: adminGroups.system,
    hidden: true,
    useAsTitle: 'slugline',
    defaultColumns: ['slugline', 'state', 'section', 'updatedAt'],
  },
  access: { create: nobody, read: readsPieces, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [
    { fields: ['collectionSlug', 'documentId'], unique: true },
    { fields: ['state', 'updatedAt'] },
    { fields: ['state', 'publishAt'] },
    { fields: ['assignee', 'state'] },
    { fields: ['state', 'urgency', 'stateSince'] },
    { fields: ['state', 'stateSince'] },
    { fields: ['state', 'publishedAt'] },
    { fields: ['state', 'lateReviewDueAt'] },
  ],
  fields: [idField(), ...stateFields, ...listFields, ...deskFields],
}
