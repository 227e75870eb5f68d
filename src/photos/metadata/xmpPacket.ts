import type { ProblemList } from './metadataProblems'
import { parseXml } from './xmlTree'
import { type XmpProperties, xmpProperties } from './xmpValue'

/** The properties of an XMP packet; none where it cannot be read. */
export function readXmpPacket(bytes: Buffer, problems: ProblemList): XmpProperties {
  const xml = unicodeText(bytes, problems)
  // XMP has no use for a document type; it is what entity bombs and foreign files are declared in.
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(xml)) {
    problems.add('xmp_declares_entities', 'xmp')
    return new Map()
  }
  const { root, isIncomplete } = parseXml(xml)
  const properties = xmpProperties(root)
  if (isIncomplete || !properties) problems.add('xmp_malformed', 'xmp')
  return properties ?? new Map()
}

/** UTF-8, or UTF-16 where it begins like that. What is not valid becomes U+FFFD, and no field takes a text with it. */
function unicodeText(bytes: Buffer, problems: ProblemList): string {
  const charset = utf16Of(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    problems.add('xmp_not_unicode', 'xmp')
    return new TextDecoder(charset).decode(bytes)
  }
}

function utf16Of([first, second]: Buffer): 'utf-16le' | 'utf-16be' | null {
  const less = '<'.charCodeAt(0)
  if ((first === 0xff && second === 0xfe) || (first === less && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === less)) return 'utf-16be'
  return null
}
