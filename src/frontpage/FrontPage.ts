import type { GlobalConfig } from 'payload'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { cappedGlobalVersions } from '../delivery/cappedGlobalVersions'
import { refersTo } from '../references/references'
import { frontPageSlug, slugs } from '../slugs'

const versionsKept = 200

/**
 * What stands on the front page. Ids only, and none of an article's content: a piece shows what was signed, wherever it
 * stands. Changed by its own endpoint alone, which compares the revision (frontPageEndpoints.ts).
 */
export const FrontPage: GlobalConfig = {
  slug: frontPageSlug,
  label: { zh: '首页', en: 'Front page' },
  admin: { hidden: true },
  access: { read: staff, update: nobody, readVersions: staff },
  endpoints: [cappedGlobalVersions(frontPageSlug)],
  graphQL: false,
  lockDocuments: false,
  versions: { max: versionsKept, drafts: false },
  fields: [
    { name: 'revision', type: 'number', defaultValue: 0, label: { zh: '修订号', en: 'Revision' } },
    { name: 'slots', type: 'json', label: { zh: '版位', en: 'Slots' } },
    { name: 'changedAt', type: 'date', label: { zh: '更改时间', en: 'Changed at' } },
    { name: 'changedBy', type: 'text', custom: refersTo(slugs.users), label: { zh: '更改者', en: 'Changed by' } },
    { name: 'changedByName', type: 'text', label: { zh: '更改者姓名', en: 'Name' } },
  ],
}
