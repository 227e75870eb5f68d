import type { Field } from 'payload'
import { staff } from '../../access/staff'
import { optionsOf } from '../../fields/optionsOf'
import { systemSet } from '../../fields/systemSet'
import { letsGo } from '../../references/references'
import { slugs } from '../../slugs'
import { digitalSourceTypes } from '../vocabulary'
import { originNote } from './fromFile'

const ofTheDesk = { read: staff, ...systemSet }

/** Beside the form: how the picture came about, and what is known of its file. */
export const fileFields: Field[] = [
  {
    name: 'digitalSourceType',
    type: 'select',
    options: optionsOf(digitalSourceTypes),
    label: { zh: '图片来源类型', en: 'Digital source type' },
    admin: {
      position: 'sidebar',
      components: { afterInput: originNote('digitalSourceType') },
      description: {
        zh: '经人工智能生成或修改的必须如实选择。',
        en: 'What generative AI made or changed must say so.',
      },
    },
  },
  // Payload's own field: the name leads to the original, which is the newsroom's alone.
  { name: 'filename', type: 'text', access: { read: staff } },
  {
    name: 'originalFilename',
    type: 'text',
    index: true,
    access: ofTheDesk,
    label: { zh: '原文件名', en: 'Original file name' },
    admin: {
      readOnly: true,
      position: 'sidebar',
      components: { Cell: '/src/photos/admin/PictureNameCell#PictureNameCell' },
    },
  },
  {
    name: 'contentHash',
    type: 'text',
    index: true,
    access: ofTheDesk,
    label: { zh: '内容指纹', en: 'Content hash' },
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: { zh: '文件的 SHA-256。', en: 'SHA-256 of the file.' },
    },
  },
  {
    name: 'hasContentCredentials',
    type: 'checkbox',
    access: ofTheDesk,
    label: { zh: '带有内容凭证（C2PA）', en: 'Has content credentials (C2PA)' },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'fileRecord',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/photos/admin/FileRecord#FileRecord' },
    },
  },
  {
    name: 'uploadedBy',
    type: 'relationship',
    relationTo: slugs.users,
    access: ofTheDesk,
    maxDepth: 0,
    // Whom to tell what is found in the file later; it keeps nobody's account.
    custom: letsGo,
    label: { zh: '上传人', en: 'Uploaded by' },
    admin: { readOnly: true, hidden: true },
  },
  // A picture of 16 pixels as a `data:` address, shown until the picture itself is there; made right after the upload was answered.
  {
    name: 'placeholder',
    type: 'text',
    access: systemSet,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    label: { zh: '占位图', en: 'Placeholder' },
  },
  {
    name: 'fieldOrigins',
    type: 'json',
    access: ofTheDesk,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    label: { zh: '各字段的来源', en: 'Origins of the fields' },
  },
  // Camera, lens, exposure, position; what could not be read; why the creator has no byline.
  {
    name: 'deskRecord',
    type: 'json',
    access: ofTheDesk,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    label: { zh: '文件资料', en: 'What the file says' },
  },
]
