import { digitalSourceTypes } from '../vocabulary'

export type DigitalSourceType = keyof typeof digitalSourceTypes

const scheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** Concepts that the IPTC has retired, and what it names in their place. */
const replaced: Readonly<Record<string, DigitalSourceType>> = {
  minorHumanEdits: 'humanEdits',
  digitalArt: 'digitalCreation',
}

/** The concept that a URI of the IPTC NewsCodes names; null for any other text. */
export function digitalSourceTypeOf(uri: string): DigitalSourceType | null {
  const concept = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/(\w+)\/?$/.exec(uri.trim())?.[1] ?? ''
  if (Object.hasOwn(replaced, concept)) return replaced[concept] ?? null
  return isDigitalSourceType(concept) ? concept : null
}

export function digitalSourceTypeUri(type: DigitalSourceType): string {
  return scheme + type
}

function isDigitalSourceType(concept: string): concept is DigitalSourceType {
  return Object.hasOwn(digitalSourceTypes, concept)
}
