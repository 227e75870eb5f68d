import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionConfig, NumberField } from 'payload'
import { editorOrAbove } from '../access/editorOrAbove'
import { staff } from '../access/staff'
import { expectedRevisionOf, expectRevision } from '../editorial/expectedRevision'
import { GuardsFailed, type Problem } from '../errors'
import { ListOvertaken } from './ListOvertaken'

/** Counts the changes of a list; the form sends back the one that it shows. */
const revisionField: NumberField = {
  name: 'revision',
  type: 'number',
  defaultValue: 0,
  access: { read: staff },
  label: { zh: '修订号', en: 'Revision' },
  admin: { hidden: true },
}

/** A change from outside names the revision that was seen, of one document. */
const takeRevision: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  // Whoever may not change it at all is told so by access, which is asked next.
  if (operation !== 'update' || overrideAccess === true || !editorOrAbove({ req })) return args
  const id = 'id' in args && typeof args.id === 'string' ? args.id : null
  const data: Record<string, unknown> = { ...args.data }
  const { revision } = data
  if (!id || typeof revision !== 'number' || !Number.isInteger(revision)) throw new GuardsFailed([revisionRequired])
  expectRevision(req, id, revision)
  // Payload lets a request override a colleague's lock unless it says otherwise.
  return { ...args, overrideLock: false }
}

/**
 * Refuses what was made on an older list, and counts on. Read in the transaction of the write: two that saw the same
 * revision meet there.
 */
const countOn: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, revision: 1 }
  const standing = typeof originalDoc?.revision === 'number' ? originalDoc.revision : 0
  const seen = expectedRevisionOf(req, String(originalDoc?.id))
  if (typeof seen === 'number' && seen !== standing) throw new ListOvertaken({ revision: standing, doc: originalDoc })
  return { ...data, revision: standing + 1 }
}

/** Two editors at once do not overwrite each other's list: whoever comes second is told, and shown the other's. */
export function withListRevision(config: CollectionConfig): CollectionConfig {
  return {
    ...config,
    disableBulkEdit: true,
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        edit: {
          ...config.admin?.components?.edit,
          SaveButton: '/src/frontpage/admin/SaveListButton#SaveListButton',
        },
        views: { edit: { default: { Component: '/src/admin/steady/SteadyEditView#SteadyEditView' } } },
      },
    },
    fields: [...config.fields, revisionField],
    hooks: {
      ...config.hooks,
      beforeOperation: [...(config.hooks?.beforeOperation ?? []), takeRevision],
      beforeChange: [...(config.hooks?.beforeChange ?? []), countOn],
    },
  }
}

const revisionRequired: Problem = {
  code: 'revision_required',
  path: 'revision',
  message: { zh: '请带上所见的修订号。', en: 'Send the revision that was seen.' },
}
