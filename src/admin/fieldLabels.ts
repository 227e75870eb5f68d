import type { ClientField } from 'payload'

type Label = string | Record<string, string>

/** The labels of a document's top-level fields by name, wherever tabs and rows have put them. */
export function labelsOf(fields: readonly ClientField[]): Map<string, Label> {
  return new Map(fields.flatMap(namedFields).map(({ name, label }) => [name, label]))
}

/** The tab, counted from 0, in which a top-level field stands; null where it stands outside the tabs. */
export function tabOf(fields: readonly ClientField[], name: string): number | null {
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const index = field.tabs.findIndex(
      (tab) => 'fields' in tab && tab.fields.flatMap(namedFields).some((named) => named.name === name),
    )
    if (index >= 0) return index
  }
  return null
}

interface Named {
  readonly name: string
  readonly label: Label
}

function namedFields(field: ClientField): Named[] {
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) => ('fields' in tab ? tab.fields.flatMap(namedFields) : []))
  if ('name' in field && field.name) return [{ name: field.name, label: labelOf(field) }]
  return 'fields' in field ? field.fields.flatMap(namedFields) : []
}

function labelOf(field: ClientField & { name: string }): Label {
  const label = 'label' in field ? field.label : undefined
  // Labels are texts or texts by language; functions and elements do not reach the browser.
  return typeof label === 'string' || (typeof label === 'object' && label !== null) ? (label as Label) : field.name
}
