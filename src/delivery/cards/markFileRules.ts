const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** The mark stands as large as that on a card. */
const smallest = 280
const largest = 2048
const mostBytes = 1024 * 1024

/** Whether these bytes can be the house's own mark: a square PNG of 280 to 2048 pixels, 1 MB at most. */
export function isMarkFile(bytes: Buffer): boolean {
  // The header says the size first of all (PNG, 11.2.1).
  if (bytes.length < 24 || bytes.length > mostBytes || !bytes.subarray(0, 8).equals(signature)) return false
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  return width === height && width >= smallest && width <= largest
}
