import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'

/** Writes each bearer's name into the byline as printed, so that a later change of name leaves the piece as it was signed. */
export const fillPrintedNames: CollectionBeforeChangeHook = async ({ data, req }) => {
  const rows: unknown[] = Array.isArray(data.bylines) ? data.bylines : []
  const blank = rows.filter(isRow).flatMap((row) => (isBlank(row.printedName) ? (idOf(row.byline) ?? []) : []))
  if (blank.length === 0) return data
  const { docs } = await req.payload.find({
    collection: slugs.bylines,
    where: { id: { in: blank } },
    depth: 0,
    limit: 100,
    pagination: false,
    // Bylines are public.
    overrideAccess: true,
    req,
  })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  const filled = rows.map((row) =>
    isRow(row) && isBlank(row.printedName) ? { ...row, printedName: names.get(idOf(row.byline) ?? '') } : row,
  )
  return { ...data, bylines: filled }
}

interface Row {
  byline?: unknown
  printedName?: unknown
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === ''
}
