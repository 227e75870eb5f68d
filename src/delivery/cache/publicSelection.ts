import type { CollectionBeforeOperationHook, FlattenedField, SanitizedCollectionConfig, SelectType } from 'payload'
import { readRule } from '../contract/publicShape'
import { mergeSelections, type Selection } from './selectionRules'

/**
 * Leaves out of what strangers read the fields that no stranger is ever answered. Payload would take them away at the end of
 * the reading, each in each document, after they were fetched, transformed and followed.
 */
export const selectPublic: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess === true || req.user) return args
  const select = mergeSelections('select' in args ? args.select : undefined, closedSelectionOf(collection))
  // What the rules give has the form of a selection; they know no type of Payload's.
  return select ? { ...args, select: select as SelectType } : args
}

const known = new WeakMap<SanitizedCollectionConfig, Selection>()

function closedSelectionOf(collection: SanitizedCollectionConfig): Selection {
  const selection = known.get(collection) ?? closedSelection(collection.flattenedFields)
  known.set(collection, selection)
  return selection
}

/** A selection without the fields whose rule says no to every stranger, whatever the document: those that the contract does not have. */
function closedSelection(fields: readonly FlattenedField[]): Selection {
  const entries = fields.flatMap((field): [string, Selection | false][] => {
    if (readRule(field) === 'never') return [[field.name, false]]
    if (field.type !== 'group' && field.type !== 'tab') return []
    const inner = closedSelection(field.flattenedFields)
    return Object.keys(inner).length > 0 ? [[field.name, inner]] : []
  })
  return Object.fromEntries(entries)
}
