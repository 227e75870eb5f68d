import type { ByteSource } from '../metadata/byteSource'

/** RFC 9649, 2.4: the header says how many bytes follow its first eight. */
export async function isWebpCutOff(source: ByteSource): Promise<boolean> {
  const head = await source.read(4, 4)
  return head.length < 4 || 8 + head.readUInt32LE(0) > source.size
}
