/** Longest request target that is sent back in an answer, in bytes. */
const maxLength = 8_000

/**
 * The target of a GET or HEAD whose sender put raw UTF-8 into the address (`?where[name][equals]=王燕华`), percent-encoded
 * as RFC 3986 §2.1 asks; null where the packet holds no such request. Node's parser refuses those bytes.
 */
export function encodedTarget(packet: Uint8Array | undefined): string | null {
  if (!packet) return null
  const bytes = Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength)
  const line = /^(?:GET|HEAD) (?<target>\/[^ \r\n]*) HTTP\/1\.[01]\r?\n/.exec(bytes.toString('latin1'))
  const target = line?.groups?.target
  // A target that begins with two slashes would lead to another host.
  if (!target || target.startsWith('//') || target.length > maxLength || !/[\u0080-\u00ff]/.test(target)) return null
  return target.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
}
