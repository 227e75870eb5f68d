import type { Access, CollectionConfig, Field } from 'payload'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { staffOrPublished } from '../access/staffOrPublished'
import { commentEndpoints } from '../comments/endpoints'
import { compareEndpoints } from '../compare/endpoints'
import { slugs, type WorkflowSlug } from '../slugs'
import { withWorkflowControls } from './admin/workflowControls'
import { admitDeletion, dropItem } from './admitDeletion'
import { admitSave } from './admitSave'
import { workflowEndpoints } from './endpoints'
import { guardOperation } from './guardOperation'
import { mayChange } from './mayChange'
import { recordSave } from './recordSave'
import { separateItemLookups } from './separateItemLookups'
import { isServiceWriting } from './serviceWrite'
import { withholdingOf } from './withholding'
import { stateNames, states } from './workflow'

/** Newest drafts and published versions kept of one document; the history does not depend on them. */
const versionsKept = 100

/**
 * Puts a collection under the editorial workflow: drafts, the guard on every operation, its endpoints, and the fields that
 * show the state. Who may do what in which state is the table's to say; access here only keeps strangers out.
 */
export function underWorkflow(config: CollectionConfig & { readonly slug: WorkflowSlug }): CollectionConfig {
  const { slug } = config
  return {
    ...config,
    admin: withWorkflowControls(config.admin),
    trash: true,
    disableBulkEdit: true,
    versions: { maxPerDoc: versionsKept, drafts: { autosave: false, validate: true } },
    access: {
      ...config.access,
      read: unlessWithheldFromStaff(slug, config.access?.read ?? staffOrPublished),
      readVersions: ({ req }) => staff({ req }) && withholdingOf(req).readableVersions(req, slug),
      update: unlessWithheld(slug, mayChange(slug)),
      delete: unlessWithheld(slug, staff),
    },
    endpoints: [...workflowEndpoints, ...compareEndpoints, ...commentEndpoints, ...(config.endpoints || [])],
    fields: [...formNotices, ...orderNotices, ...config.fields, ...workflowFields],
    hooks: {
      ...config.hooks,
      beforeOperation: [separateItemLookups, guardOperation, ...(config.hooks?.beforeOperation ?? [])],
      beforeChange: [admitSave, ...(config.hooks?.beforeChange ?? [])],
      afterChange: [recordSave, ...(config.hooks?.afterChange ?? [])],
      beforeDelete: [admitDeletion, ...(config.hooks?.beforeDelete ?? [])],
      afterDelete: [dropItem, ...(config.hooks?.afterDelete ?? [])],
    },
  }
}

function unlessWithheldFromStaff(slug: WorkflowSlug, read: Access): Access {
  return (asked) => (staff(asked) ? withholdingOf(asked.req).readable(asked.req, slug) : read(asked))
}

/**
 * By id the answer is a plain one: a condition would be asked of the published row, whatever its newest draft says. A service
 * of the product (serviceWrite.ts) asks by itself what it may write, and shows nothing.
 */
function unlessWithheld(slug: WorkflowSlug, access: Access): Access {
  return async (asked) => {
    const { req, id } = asked
    const answer = await access(asked)
    if (answer !== true) return answer
    if (id !== undefined && isServiceWriting(req, String(id))) return true
    return id === undefined
      ? withholdingOf(req).readable(req, slug)
      : !(await withholdingOf(req).isWithheld(req, slug, String(id)))
  }
}

/** Above every field of the form: that a piece is to be held, and why it was returned. */
const orderNotices: Field[] = [
  {
    name: 'holdNotice',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/src/editorial/admin/HeldBanner#HeldBanner' } },
  },
  {
    name: 'returnNotice',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/src/notices/admin/ReturnedBanner#ReturnedBanner' } },
  },
]

/** Stands above every field of the form: whether a piece that was taken down is gone, and text that was never saved. */
const formNotices: Field[] = [
  {
    name: 'publicCheck',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/src/editorial/admin/public/PublicCheck#PublicCheck' } },
  },
  {
    name: 'keptText',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/src/editorial/admin/KeptText#KeptText' } },
  },
]

const workflowFields: Field[] = [
  {
    name: 'item',
    type: 'relationship',
    relationTo: slugs.editorialItems,
    index: true,
    maxDepth: 0,
    access: { create: nobody, update: nobody, read: staff },
    admin: { hidden: true },
    label: { zh: '流程记录', en: 'Workflow item' },
  },
  {
    name: 'state',
    type: 'select',
    virtual: 'item.state',
    options: stateNames.map((value) => ({ value, label: states[value].label })),
    access: { create: nobody, update: nobody, read: staff },
    label: { zh: '状态', en: 'State' },
    admin: {
      hidden: true,
      components: { Cell: '/src/editorial/admin/StateCell#StateCell' },
    },
  },
  {
    name: 'heldAt',
    type: 'date',
    virtual: 'item.heldAt',
    access: { create: nobody, update: nobody, read: staff },
    label: { zh: '扣稿于', en: 'Held at' },
    // The cell of the state shows it.
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'revision',
    type: 'number',
    virtual: 'item.revision',
    access: { read: staff },
    label: { zh: '修订号', en: 'Revision' },
    admin: { hidden: true },
  },
  {
    name: '_status',
    type: 'select',
    options: [
      { value: 'draft', label: { zh: '未公开', en: 'Not public' } },
      { value: 'published', label: { zh: '公开', en: 'Public' } },
    ],
    defaultValue: 'draft',
    index: true,
    access: { create: nobody, update: nobody },
    label: { zh: '公开', en: 'Public' },
    admin: { hidden: true, disableBulkEdit: true },
  },
]
