import type { CollectionConfig } from 'payload'
import { editorOrAbove } from '../src/access/editorOrAbove'
import { journalist } from '../src/access/journalist'
import { staff } from '../src/access/staff'
import { staffOrReleased } from '../src/access/staffOrReleased'
import { unreleased } from '../src/access/unreleased'
import { readEnv } from '../src/env'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { systemSet } from '../src/fields/systemSet'
import { assumeOwnRights } from '../src/photos/creator/assumeOwnRights'
import { deskEndpoints } from '../src/photos/desk/deskEndpoints'
import { captureFields } from '../src/photos/fields/captureFields'
import { deskFields } from '../src/photos/fields/deskFields'
import { fileFields } from '../src/photos/fields/fileFields'
import { generatedFields } from '../src/photos/fields/generatedFields'
import { releaseFields } from '../src/photos/fields/releaseFields'
import { rightsFields } from '../src/photos/fields/rightsFields'
import { wordFields } from '../src/photos/fields/wordFields'
import { acceptedMimeTypes } from '../src/photos/imageFormat'
import { admitPicture } from '../src/photos/intake/admitPicture'
import { mediaEndpoints } from '../src/photos/intake/mediaEndpoints'
import { recordIntake } from '../src/photos/intake/recordIntake'
import { originalEndpoint } from '../src/photos/originals/originalEndpoint'
import { removeFileWithRow } from '../src/photos/originals/removeFileWithRow'
import { sendOriginal } from '../src/photos/originals/sendOriginal'
import { pictureEndpoints } from '../src/photos/recall/endpoints'
import { recallFields, recallNotice, recordPanel, usagePanel } from '../src/photos/recall/recallFields'
import { refuseWhileReviewed } from '../src/photos/refuseWhileReviewed'
import { answerPicture } from '../src/photos/renditions/answerPicture'
import { awaitRenditions } from '../src/photos/renditions/awaitRenditions'
import { forgetRenditions } from '../src/photos/renditions/forgetRenditions'
import { framingFields } from '../src/photos/renditions/framingFields'
import { noteFramer } from '../src/photos/renditions/noteFramer'
import { renditionFields } from '../src/photos/renditions/renditionFields'
import { rightsEndpoints } from '../src/photos/rights/endpoints'
import { guardTerms, noteTerms } from '../src/photos/rights/guardTerms'
import { searchEndpoints } from '../src/photos/search/endpoints'
import { indexPicture } from '../src/photos/search/indexPicture'
import { searchFields } from '../src/photos/search/searchFields'
import { slugs } from '../src/slugs'

export const Media: CollectionConfig = {
  slug: slugs.media,
  labels: { singular: { zh: '图片', en: 'Picture' }, plural: { zh: '图片', en: 'Pictures' } },
  admin: {
    group: adminGroups.pictures,
    useAsTitle: 'alt',
    components: {
      edit: {
        beforeDocumentControls: [
          '/src/photos/rights/admin/TermsControl#TermsControl',
          '/src/photos/recall/admin/RecallControl#RecallControl',
        ],
      },
    },
    defaultColumns: ['originalFilename', 'alt', 'creditLine', 'released', 'updatedAt'],
    listSearchableFields: ['alt', 'creditLine', 'place', 'originalFilename', 'filename'],
  },
  access: {
    create: journalist,
    read: staffOrReleased,
    update: unreleased(journalist),
    delete: unreleased(editorOrAbove),
  },
  disableDuplicate: true,
  indexes: [
    // Whoever brought pictures in is asked about those that nobody has handed over, again and again.
    { fields: ['uploadedBy', 'deskState', 'createdAt'] },
    // Which embargo ends next, and which has ended: asked for every two seconds. What is withheld: with each answer that has captions.
    { fields: ['released', 'embargoUntil'] },
    { fields: ['released', 'rights'] },
  ],
  // What answers say of the files is told from it, whatever else is asked for.
  forceSelect: { renditions: true },
  endpoints: [
    originalEndpoint(slugs.media),
    ...mediaEndpoints,
    ...searchEndpoints,
    ...deskEndpoints,
    ...pictureEndpoints,
    ...rightsEndpoints,
  ],
  hooks: {
    beforeOperation: [admitPicture],
    beforeChange: [
      refuseWhileReviewed,
      guardTerms,
      recordIntake,
      assumeOwnRights,
      noteFramer,
      awaitRenditions,
      indexPicture,
    ],
    afterChange: [noteTerms],
    afterRead: [answerPicture],
    afterDelete: [removeFileWithRow, forgetRenditions],
  },
  upload: {
    // The store has them (src/photos/storage); what an earlier release left there is adopted at the start.
    disableLocalStorage: true,
    filesRequiredOnCreate: false,
    staticDir: readEnv().mediaDir,
    handlers: [sendOriginal(slugs.media, staff)],
    mimeTypes: [...acceptedMimeTypes],
    // A picture is its file (docs/adr/0016).
    hideRemoveFile: true,
    // Ours is in fractions, suggested until somebody sets it, and one of the crops.
    focalPoint: false,
    crop: false,
    // The server would have to fetch what a stranger names.
    pasteURL: false,
  },
  fields: [
    idField(),
    recallNotice,
    {
      type: 'tabs',
      tabs: [
        { label: { zh: '内容', en: 'Content' }, fields: wordFields },
        { label: { zh: '拍摄', en: 'Capture' }, fields: captureFields },
        { label: { zh: '版权', en: 'Rights' }, fields: rightsFields },
        { label: { zh: '人工智能', en: 'AI' }, fields: generatedFields },
      ],
    },
    ...deskFields,
    ...fileFields,
    {
      name: 'released',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: systemSet,
      label: { zh: '已随稿公开', en: 'Released' },
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: {
          zh: '随已发稿件公开后，图片资料不能再直接修改。',
          en: 'Once a published piece shows it, its data can no longer be changed directly.',
        },
      },
    },
    ...releaseFields,
    ...framingFields,
    ...renditionFields,
    ...searchFields,
    ...recallFields,
    usagePanel,
    recordPanel,
  ],
}
