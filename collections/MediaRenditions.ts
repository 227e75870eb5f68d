import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { staff } from '../src/access/staff'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

/**
 * The files that were made of the pictures, by the hash that is their address: by it the public route finds whose they are.
 * Written and taken away by the sweep alone (docs/adr/0017).
 */
export const MediaRenditions: CollectionConfig = {
  slug: slugs.mediaRenditions,
  labels: { singular: { zh: '图片成品', en: 'Rendition' }, plural: { zh: '图片成品', en: 'Renditions' } },
  admin: { group: adminGroups.system, hidden: true, useAsTitle: 'sha256' },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    idField(),
    // An id and no relation: what is made of a picture must not keep it from being deleted.
    { name: 'media', type: 'text', required: true, index: true, label: { zh: '图片', en: 'Picture' } },
    { name: 'sha256', type: 'text', required: true, index: true, label: { zh: '内容指纹', en: 'Content hash' } },
    { name: 'extension', type: 'text', required: true, label: { zh: '扩展名', en: 'Extension' } },
    { name: 'format', type: 'text', required: true, label: { zh: '格式', en: 'Format' } },
    // Empty: the whole picture.
    { name: 'aspect', type: 'text', label: { zh: '画幅', en: 'Aspect' } },
    { name: 'width', type: 'number', required: true, label: { zh: '宽（像素）', en: 'Width in pixels' } },
    { name: 'height', type: 'number', required: true, label: { zh: '高（像素）', en: 'Height in pixels' } },
    { name: 'byteCount', type: 'number', required: true, label: { zh: '字节数', en: 'Bytes' } },
    { name: 'recipe', type: 'text', required: true, label: { zh: '制作依据', en: 'What it was made of' } },
  ],
}
