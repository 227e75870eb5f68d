import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

/**
 * Which process is making a picture's renditions, and until when it is believed to be alive. The row's id is the picture's.
 * Rows of the owner `former` say until when a picture's former renditions are served (formerRenditions.ts).
 * Apart from the picture, so that claiming one never meets the save of somebody who is writing its caption.
 */
export const RenditionClaims: CollectionConfig = {
  slug: slugs.renditionClaims,
  labels: {
    singular: { zh: '制作中的图片', en: 'Picture being rendered' },
    plural: { zh: '制作中的图片', en: 'Pictures being rendered' },
  },
  admin: { group: adminGroups.system, hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    idField(),
    { name: 'owner', type: 'text', required: true, label: { zh: '进程', en: 'Process' } },
    { name: 'until', type: 'date', required: true, index: true, label: { zh: '占用至', en: 'Held until' } },
    // Counts those that ended without a word: a picture that kills its process is given up.
    { name: 'attempts', type: 'number', required: true, label: { zh: '次数', en: 'Attempts' } },
  ],
}
