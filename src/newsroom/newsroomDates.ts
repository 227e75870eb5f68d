import type { Field, SanitizedConfig } from 'payload'

const cell = '/src/newsroom/admin/MomentCell#MomentCell'
const field = '/src/newsroom/admin/MomentFormField#MomentFormField'
const timestamps: ReadonlySet<string> = new Set(['createdAt', 'updatedAt'])

/**
 * Shows every moment in the admin by the newsroom's clock: Payload shows it by that of whoever's computer it is, so that two
 * colleagues read two embargoes. Days without a time of day are left as they are.
 */
export function withNewsroomDates(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of [...config.collections, ...config.globals]) showAll(fields)
  return config
}

/** Payload's own walk follows data, and leaves out the fields of groups and lists where there is none. */
function showAll(fields: readonly Field[]): void {
  for (const each of fields) {
    showByNewsroomClock(each)
    if ('fields' in each) showAll(each.fields)
    if (each.type === 'tabs') for (const tab of each.tabs) showAll(tab.fields)
    if (each.type === 'blocks') for (const block of each.blocks) showAll(block.fields)
  }
}

function showByNewsroomClock(each: Field): void {
  if (each.type !== 'date') return
  const isTimestamp = timestamps.has(each.name)
  if (!isTimestamp && each.admin?.date?.pickerAppearance !== 'dayAndTime') return
  // A field of its own is one of ours, made of that of the newsroom's clock.
  const components = { ...(isTimestamp ? {} : { Field: field }), ...each.admin?.components, Cell: cell }
  each.admin = { ...each.admin, components }
}
