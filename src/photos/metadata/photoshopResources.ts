import type { ProblemList } from './metadataProblems'

const iimResource = 0x0404

/** The IIM data among Photoshop's image resources: `8BIM`, id, name and data, each padded to an even length. */
export function iimOfPhotoshop(resources: Buffer, problems: ProblemList): Buffer | undefined {
  let at = 0
  while (at + 12 <= resources.length) {
    if (resources.toString('latin1', at, at + 4) !== '8BIM') break
    const id = resources.readUInt16BE(at + 4)
    const nameBytes = 1 + (resources[at + 6] ?? 0)
    const sizeAt = at + 6 + nameBytes + (nameBytes % 2)
    if (sizeAt + 4 > resources.length) break
    const size = resources.readUInt32BE(sizeAt)
    const data = resources.subarray(sizeAt + 4, sizeAt + 4 + size)
    if (id === iimResource) {
      if (data.length < size) problems.add('block_damaged', 'iim')
      return data
    }
    at = sizeAt + 4 + size + (size % 2)
  }
  if (at < resources.length) problems.add('block_damaged', 'iim')
  return undefined
}
