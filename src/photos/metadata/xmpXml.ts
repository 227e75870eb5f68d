import { cleanText } from './textCharset'
import type { XmpName } from './xmpNamespaces'

/** A value of the XMP data model as XML; undefined where there is nothing to say. */
export type XmpXml = string

type Maybe = XmpXml | undefined

const maxCharacters = 10_000
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

export function simple(text: string | undefined): Maybe {
  const clean = cleanText(text ?? '').slice(0, maxCharacters)
  return clean ? cleanText(clean).replace(/[&<>"']/g, (character) => entities[character] ?? '') : undefined
}

/** The newspaper writes Chinese; programs that ask for no language read the default. */
export function languages(text: string | undefined): Maybe {
  const value = simple(text)
  return (
    value &&
    `<rdf:Alt>${['x-default', 'zh'].map((language) => `<rdf:li xml:lang="${language}">${value}</rdf:li>`).join('')}</rdf:Alt>`
  )
}

export function seq(values: readonly Maybe[] = []): Maybe {
  return list('rdf:Seq', values)
}

export function bag(values: readonly Maybe[] = []): Maybe {
  return list('rdf:Bag', values)
}

export function structure(fields: Partial<Record<XmpName, Maybe>>): Maybe {
  const xml = elements(fields)
  return xml && `<rdf:Description>${xml}</rdf:Description>`
}

/** Each value in the element of its name. */
export function elements(values: Partial<Record<XmpName, Maybe>>): string {
  return Object.entries(values)
    .flatMap(([name, xml]) => (xml ? [`<${name}>${xml}</${name}>`] : []))
    .join('\n')
}

function list(element: string, values: readonly Maybe[]): Maybe {
  const items = values.flatMap((xml) => (xml ? [`<rdf:li>${xml}</rdf:li>`] : []))
  return items.length > 0 ? `<${element}>${items.join('')}</${element}>` : undefined
}
