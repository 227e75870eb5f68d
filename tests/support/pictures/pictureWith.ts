import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { jpegWith, pngWith, tiffWith, webpWith } from './embed'
import { type ExifContent, exifBlock } from './exifBlock'
import { type IimContent, iimBlock } from './iimBlock'

export interface PictureContent {
  readonly format?: 'jpeg' | 'png' | 'webp' | 'tiff'
  readonly width?: number
  readonly height?: number
  /** A whole packet; `xmpPacket` makes one. */
  readonly xmp?: string | Buffer
  /** What stands in further segments of a JPEG. */
  readonly extendedXmp?: string
  /** WebP has no room for it. */
  readonly iim?: IimContent
  readonly exif?: ExifContent
  readonly hasContentCredentials?: boolean
  /** Text chunks of a PNG, by keyword. */
  readonly pngText?: Readonly<Record<string, string>>
}

const embedders = { jpeg: jpegWith, png: pngWith, webp: webpWith, tiff: tiffWith } as const

/** A small generated picture whose file says what it is told to; written by hand, not by the code that it tests. */
export async function pictureWith(content: PictureContent): Promise<Buffer> {
  const { format = 'jpeg', width = 40, height = 30 } = content
  const background = { r: 40, g: 90, b: 160 }
  const picture = await sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer()
  return embedders[format](picture, {
    ...(content.xmp !== undefined && { xmp: Buffer.from(content.xmp) }),
    ...(content.extendedXmp !== undefined && { extendedXmp: extension(content.extendedXmp) }),
    ...(content.iim && { iim: iimBlock(content.iim) }),
    ...(content.exif && { exif: exifBlock(content.exif), exifContent: content.exif }),
    hasContentCredentials: content.hasContentCredentials ?? false,
    pngText: content.pngText ?? {},
  })
}

/** An XMP packet around properties that are written with their usual prefixes. */
export function xmpPacket(properties: string): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
  xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
  xmlns:xmpNote="http://ns.adobe.com/xmp/note/"
  xmlns:exif="http://ns.adobe.com/exif/1.0/"
  xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
  xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
  xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
  xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">
${properties}
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

/** The digest by which a packet names its extension. */
export function extensionDigest(extended: string): string {
  return extension(extended).digest
}

function extension(extended: string): { digest: string; bytes: Buffer } {
  return { digest: createHash('md5').update(extended).digest('hex').toUpperCase(), bytes: Buffer.from(extended) }
}
