import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readDocx } from './readDocx'

const name = 'word/document.xml'
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const saying = (words: string) =>
  `<w:document ${namespace}><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`

function localPart(words: string): Buffer {
  const packed = deflateRawSync(Buffer.from(saying(words)))
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, Buffer.from(name), packed])
}

interface Listed {
  readonly words: string
  readonly offset: number
  readonly shownName?: string
  readonly extra?: Buffer
}

function centralPart({ words, offset, shownName = name, extra = Buffer.alloc(0) }: Listed): Buffer {
  const content = Buffer.from(saying(words))
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(8, 10)
  head.writeUInt32LE(deflateRawSync(content).length, 20)
  head.writeUInt32LE(content.length, 24)
  head.writeUInt16LE(shownName.length, 28)
  head.writeUInt16LE(extra.length, 30)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, Buffer.from(shownName), extra])
}

function endPart(offset: number, bytes: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(bytes, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

describe('readDocx', () => {
  it('reads an archive that has one list of its parts', async () => {
    const local = localPart('看得见')
    const central = centralPart({ words: '看得见', offset: 0 })
    const page = await readDocx(Buffer.concat([local, central, endPart(local.length, central.length)]))
    expect(page?.html).toBe('<p>看得见</p>')
  })

  it('refuses one whose inspected list is not the list that the parser goes by', async () => {
    const [hidden, shown] = [localPart('藏着的'), localPart('看得见')]
    const hiddenList = centralPart({ words: '藏着的', offset: 0 })
    const shift = Buffer.alloc(hiddenList.length)
    const shownList = centralPart({ words: '看得见', offset: shift.length + hidden.length })
    const before = Buffer.concat([shift, hidden, shown])
    const end = endPart(before.length, shownList.length)
    expect(await readDocx(Buffer.concat([before, shownList, hiddenList, end]))).toBeNull()
  })

  it('refuses an end that sends the parser to the list of a large archive', async () => {
    const local = localPart('看得见')
    const central = centralPart({ words: '看得见', offset: 0 })
    const end = endPart(local.length, central.length)
    end.writeUInt16LE(0xffff, 4)
    const large = Buffer.alloc(56)
    large.writeUInt32LE(0x06064b50, 0)
    large.writeUInt32LE(44, 4)
    large.writeUInt32LE(1, 24)
    large.writeUInt32LE(1, 32)
    large.writeUInt32LE(central.length, 40)
    large.writeUInt32LE(local.length, 48)
    const locator = Buffer.alloc(20)
    locator.writeUInt32LE(0x07064b50, 0)
    locator.writeUInt32LE(local.length + central.length, 8)
    locator.writeUInt32LE(1, 16)
    expect(await readDocx(Buffer.concat([local, central, large, locator, end]))).toBeNull()
  })

  it('refuses a part that has a second name', async () => {
    const field = Buffer.concat([Buffer.from([0x75, 0x70, 5, 0, 1, 0, 0, 0, 0])])
    const local = localPart('看得见')
    const central = centralPart({ words: '看得见', offset: 0, extra: field })
    expect(await readDocx(Buffer.concat([local, central, endPart(local.length, central.length)]))).toBeNull()
  })
})
