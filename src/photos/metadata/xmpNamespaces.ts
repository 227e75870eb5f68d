/** Namespaces of XMP, ISO 16684-1, and of the IPTC Photo Metadata Standard 2025.1; each name goes straight behind it. */
export const xmpNamespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  exif: 'http://ns.adobe.com/exif/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  /** GB 45438-2025: the label of generated content. */
  TC260: 'http://www.tc260.org.cn/ns/AIGC/1.0/',
} as const

export type XmpPrefix = Exclude<keyof typeof xmpNamespaces, 'rdf'>

/** A property by its prefix in the standard, like `dc:title`. */
export type XmpName = `${XmpPrefix}:${string}`

export function expandedName(name: XmpName): string {
  const colon = name.indexOf(':')
  // The type says that what stands before the colon is a prefix.
  return xmpNamespaces[name.slice(0, colon) as XmpPrefix] + name.slice(colon + 1)
}
