import { Parser } from 'htmlparser2'

/** An element of a data packet; names are written out with their namespace, like `http://purl.org/dc/elements/1.1/title`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  text: string
}

export interface XmlTree {
  readonly root: XmlElement
  /** Elements that were never closed, or more than anybody writes: what came later is missing. */
  readonly isIncomplete: boolean
}

const maxDepth = 48
const maxElements = 50_000
const maxAttributes = 50_000
const maxNamespaces = 500
/** What the parser is given at once: it stops early where the limits are passed. */
const chunkCharacters = 16_384
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace#'

/** Stops the parser, which knows no other way from inside. */
class TooMuch extends Error {}

/**
 * Reads XML into a tree, within limits. Entities are never expanded beyond XML's own five, for declarations are not read:
 * the caller refuses what has any.
 */
export function parseXml(xml: string): XmlTree {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [{ element: root, namespaces: new Map([['xml', xmlNamespace]]) }]
  let elements = 0
  let attributeCount = 0
  let isIncomplete = false
  const parser = new Parser(
    {
      onattribute() {
        attributeCount += 1
        if (attributeCount > maxAttributes) throw new TooMuch()
      },
      onopentag(tag, attributes) {
        const parent = open.at(-1)
        elements += 1
        if (!parent || elements > maxElements || open.length > maxDepth) throw new TooMuch()
        const namespaces = namespacesOf(attributes, parent.namespaces)
        const element: XmlElement = {
          name: expanded(tag, namespaces, true),
          attributes: new Map(
            Object.entries(attributes)
              .filter(([name]) => !isDeclaration(name))
              .map(([name, value]) => [expanded(name, namespaces, false), value]),
          ),
          children: [],
          text: '',
        }
        parent.element.children.push(element)
        open.push({ element, namespaces })
      },
      ontext(text) {
        const current = open.at(-1)
        if (current) current.element.text += text
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  try {
    for (let at = 0; at < xml.length; at += chunkCharacters) parser.write(xml.slice(at, at + chunkCharacters))
    // What the end of the text closes was cut off.
    isIncomplete = open.length > 1
    parser.end()
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    isIncomplete = true
  }
  return { root, isIncomplete }
}

function isDeclaration(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:')
}

function namespacesOf(
  attributes: Readonly<Record<string, string>>,
  inherited: Map<string, string>,
): Map<string, string> {
  const declared = Object.entries(attributes).filter(([name]) => isDeclaration(name))
  if (declared.length === 0) return inherited
  if (inherited.size + declared.length > maxNamespaces) throw new TooMuch()
  return new Map([...inherited, ...declared.map(([name, uri]): [string, string] => [name.slice('xmlns:'.length), uri])])
}

/** An attribute without a prefix belongs to no namespace, an element to the one that stands for none. */
function expanded(name: string, namespaces: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(':')
  if (colon < 0) return isElement ? `${namespaces.get('') ?? ''}${name}` : name
  const uri = namespaces.get(name.slice(0, colon))
  return uri === undefined ? name : uri + name.slice(colon + 1)
}
