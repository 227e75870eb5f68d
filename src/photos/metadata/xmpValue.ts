import type { XmlElement } from './xmlTree'
import { expandedName, type XmpName, xmpNamespaces } from './xmpNamespaces'

/** A value of the XMP data model (ISO 16684-1, 6.3): a text, a list of values, or a structure of named ones. */
export interface XmpValue {
  readonly text: string
  readonly language: string | null
  readonly items: readonly XmpValue[]
  readonly fields: XmpProperties
}

export type XmpProperties = ReadonlyMap<string, XmpValue>

const { rdf } = xmpNamespaces
const xmlLanguage = 'http://www.w3.org/XML/1998/namespace#lang'
const listNames = new Set([`${rdf}Bag`, `${rdf}Seq`, `${rdf}Alt`])
/** Attributes that say how a value is written, and are no values. */
const syntaxAttributes = new Set([
  `${rdf}about`,
  `${rdf}ID`,
  `${rdf}nodeID`,
  `${rdf}parseType`,
  `${rdf}resource`,
  `${rdf}datatype`,
  xmlLanguage,
])

/** The properties of the packet; null where there is no RDF in it. */
export function xmpProperties(root: XmlElement): XmpProperties | null {
  const container = descendant(root, `${rdf}RDF`, 3)
  if (!container) return null
  const properties = new Map<string, XmpValue>()
  for (const description of container.children) {
    // The first one counts: a second value of the same property is an error of whoever wrote it.
    for (const [name, value] of fieldsOf(description)) if (!properties.has(name)) properties.set(name, value)
  }
  return properties
}

export function property(properties: XmpProperties, name: XmpName): XmpValue | undefined {
  return properties.get(expandedName(name))
}

/** The texts of a list, or of the one value that somebody wrote in its place. */
export function textsOf(value: XmpValue | undefined): string[] {
  if (!value) return []
  return (value.items.length > 0 ? value.items : [value]).map(({ text }) => text)
}

/** A text; where there are several languages the Chinese one, then the default, then any. */
export function textOf(value: XmpValue | undefined): string | undefined {
  if (!value) return undefined
  const { items } = value
  if (items.length === 0) return value.text
  const filled = items.filter(({ text }) => text.trim())
  const chosen =
    filled.find(({ language }) => /^zh\b/i.test(language ?? '')) ??
    filled.find(({ language }) => language?.toLowerCase() === 'x-default') ??
    filled[0]
  return chosen?.text
}

function descendant(element: XmlElement, name: string, levels: number): XmlElement | null {
  for (const child of element.children) {
    if (child.name === name) return child
    const found = levels > 1 ? descendant(child, name, levels - 1) : null
    if (found) return found
  }
  return null
}

function fieldsOf(element: XmlElement): Map<string, XmpValue> {
  const fields = new Map<string, XmpValue>()
  for (const [name, text] of element.attributes) if (!syntaxAttributes.has(name)) fields.set(name, simple(text, null))
  for (const child of element.children) if (!fields.has(child.name)) fields.set(child.name, xmpValue(child))
  return fields
}

/** The ways in which RDF lets a value be written: ISO 16684-1, clause 7. */
function xmpValue(element: XmlElement): XmpValue {
  const language = element.attributes.get(xmlLanguage) ?? null
  const resource = element.attributes.get(`${rdf}resource`)
  if (resource !== undefined) return simple(resource, language)
  const [child] = element.children
  if (child && listNames.has(child.name)) {
    return { ...simple('', language), items: child.children.map((item) => xmpValue(item)) }
  }
  const structure = child?.name === `${rdf}Description` ? child : element
  const fields = fieldsOf(structure)
  // A value with qualifiers beside it.
  const value = fields.get(`${rdf}value`)
  if (value) return { ...value, language: value.language ?? language }
  return { ...simple(element.text, language), fields }
}

function simple(text: string, language: string | null): XmpValue {
  return { text, language, items: [], fields: new Map() }
}
