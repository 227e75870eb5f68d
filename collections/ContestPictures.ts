import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { contestOffice } from '../src/access/contestOffice'
import { nobody } from '../src/access/nobody'
import { hiddenOutsideOffice } from '../src/contests/entryAccess'
import { admitEntryPicture, recordEntryPicture } from '../src/contests/recordEntryPicture'
import { readEnv } from '../src/env'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { systemSet } from '../src/fields/systemSet'
import { acceptedMimeTypes } from '../src/photos/imageFormat'
import { originalEndpoint } from '../src/photos/originals/originalEndpoint'
import { removeFileWithRow } from '../src/photos/originals/removeFileWithRow'
import { sendOriginal } from '../src/photos/originals/sendOriginal'
import { slugs } from '../src/slugs'

/**
 * The files of the entries, bit for bit as they were sent, with all that a camera wrote into them: apart from the newsroom's
 * library, where jurors would find name and place. Shown to anybody but the contest office as a copy without any of it.
 */
export const ContestPictures: CollectionConfig = {
  slug: slugs.contestPictures,
  labels: {
    singular: { zh: '参赛图片', en: 'Picture of an entry' },
    plural: { zh: '参赛图片', en: 'Pictures of entries' },
  },
  admin: { group: adminGroups.contests, hidden: hiddenOutsideOffice, useAsTitle: 'originalName' },
  access: { create: nobody, read: contestOffice, update: nobody, delete: nobody },
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [originalEndpoint(slugs.contestPictures)],
  hooks: {
    beforeOperation: [admitEntryPicture],
    beforeChange: [recordEntryPicture],
    afterDelete: [removeFileWithRow],
  },
  upload: {
    // The store has them (src/photos/storage); what an earlier release left there is adopted at the start.
    disableLocalStorage: true,
    filesRequiredOnCreate: false,
    staticDir: path.join(readEnv().mediaDir, 'contest'),
    handlers: [sendOriginal(slugs.contestPictures, contestOffice)],
    mimeTypes: [...acceptedMimeTypes],
    focalPoint: false,
    crop: false,
    // The server would have to fetch what a stranger names.
    pasteURL: false,
  },
  fields: [
    idField(),
    {
      name: 'entry',
      type: 'relationship',
      relationTo: slugs.contestEntries,
      index: true,
      label: { zh: '作品', en: 'Entry' },
    },
    { name: 'originalName', type: 'text', label: { zh: '原文件名', en: 'Name of the file' } },
    {
      name: 'contentHash',
      type: 'text',
      index: true,
      access: systemSet,
      label: { zh: '内容指纹（SHA-256）', en: 'SHA-256 of the file' },
    },
    { name: 'fileFacts', type: 'json', label: { zh: '文件自带资料', en: 'What the file says of itself' } },
  ],
}
