import { type Field, type SanitizedConfig, traverseFields } from 'payload'

const cell = '/src/newsroom/admin/MomentCell#MomentCell'
const field = '/src/newsroom/admin/MomentFormField#MomentFormField'
const timestamps: ReadonlySet<string> = new Set(['createdAt', 'updatedAt'])

/**
 * Shows every moment in the admin by the newsroom's clock: Payload shows it by that of whoever's computer it is, so that two
 * colleagues read two embargoes. Days without a time of day are left as they are.
 */
export function withNewsroomDates(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of [...config.collections, ...config.globals])
    traverseFields({ fields, fillEmpty: false, callback: ({ field: each }) => showByNewsroomClock(each as Field) })
  return config
}

function showByNewsroomClock(each: Field): void {
  if (each.type !== 'date') return
  const isTimestamp = timestamps.has(each.name)
  if (!isTimestamp && each.admin?.date?.pickerAppearance !== 'dayAndTime') return
  const components = { ...each.admin?.components, Cell: cell, ...(isTimestamp ? {} : { Field: field }) }
  each.admin = { ...each.admin, components }
}
