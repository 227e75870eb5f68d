import { deflateRawSync } from 'node:zlib'

interface Part {
  readonly name: string
  readonly content: Buffer
  /** What the archive says of it, where that is a lie. */
  readonly statedBytes?: number
}

/** An archive, as small as it can be written by hand. */
export function zipOf(...parts: readonly Part[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, content, statedBytes = content.length } of parts) {
    const packed = deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(statedBytes, 22)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(statedBytes, 24)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name), packed)
    centrals.push(central, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const list = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, list, end])
}

/** A sound document whose text changes its formatting with each of its runs, in paragraphs of a thousand. */
export function docxOfRuns(runs: number): Buffer {
  const run = (index: number) => `<w:r>${index % 2 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>字</w:t></w:r>`
  const paragraphs = Array.from({ length: Math.ceil(runs / 1000) }, (_, index) => {
    const inside = Array.from({ length: Math.min(1000, runs - index * 1000) }, (_, at) => run(at))
    return `<w:p>${inside.join('')}</w:p>`
  })
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const document = `<w:document ${namespace}><w:body>${paragraphs.join('')}</w:body></w:document>`
  return zipOf({ name: 'word/document.xml', content: Buffer.from(document) })
}
