import type { Bilingual } from '../../language'
import type { PrefilledField } from '../metadata/prefill'

/** Below a field that a picture's file can fill: whose word stands there. */
export function originNote(field: PrefilledField) {
  return [{ path: '/src/photos/admin/FieldOriginNote#FieldOriginNote', clientProps: { field } }]
}

interface Text {
  readonly name: PrefilledField
  readonly label: Bilingual & Record<string, string>
  readonly description?: Bilingual & Record<string, string>
}

/** A line of text. */
export function textFromFile({ name, label, description }: Text) {
  const components = { afterInput: originNote(name) }
  return { name, type: 'text' as const, label, admin: { components, ...(description ? { description } : {}) } }
}

/** A text of several lines. */
export function longTextFromFile({ rows = 2, ...text }: Text & { readonly rows?: number }) {
  const { name, label, admin } = textFromFile(text)
  return { name, type: 'textarea' as const, label, admin: { ...admin, rows } }
}

/** Several short texts. */
export function listFromFile(text: Text) {
  return { ...textFromFile(text), hasMany: true as const }
}
