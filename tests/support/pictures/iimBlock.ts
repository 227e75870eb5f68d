import { gb18030 } from './gb18030'

export interface IimContent {
  /** By number within record 2, like `120` for the caption; several values are repeated data sets. */
  readonly sets: Readonly<Record<number, string | readonly string[]>>
  /** How the texts are written; UTF-8 unless said otherwise. */
  readonly charset?: 'utf-8' | 'gb18030'
  /** What data set 1:90 says; left out where it is null. Without it, `ESC % G` for UTF-8 and nothing for GB 18030. */
  readonly declaration?: string | null
}

/** Data sets of IPTC-IIM 4.2. */
export function iimBlock({ sets, charset = 'utf-8', declaration }: IimContent): Buffer {
  const declared = declaration === undefined && charset === 'utf-8' ? '\x1b%G' : declaration
  const encode = charset === 'gb18030' ? gb18030 : (text: string) => Buffer.from(text)
  return Buffer.concat([
    ...(declared ? [dataSet({ record: 1, number: 90, data: Buffer.from(declared, 'latin1') })] : []),
    dataSet({ record: 2, number: 0, data: Buffer.from([0, 4]) }),
    ...Object.entries(sets).flatMap(([number, values]) =>
      [values].flat().map((text) => dataSet({ record: 2, number: Number(number), data: encode(text) })),
    ),
  ])
}

/** As Photoshop keeps it: image resource 0x0404. */
export function photoshopResources(iim: Buffer): Buffer {
  const head = Buffer.from('8BIM\x04\x04\0\0\0\0\0\0', 'latin1')
  head.writeUInt32BE(iim.length, 8)
  return Buffer.concat([head, iim, Buffer.alloc(iim.length % 2)])
}

function dataSet({ record, number, data }: { record: number; number: number; data: Buffer }): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0])
  head.writeUInt16BE(data.length, 3)
  return Buffer.concat([head, data])
}
