/**
 * SHA-256 of a file, as the server takes it. Null where the browser gives no digests (a page that came over plain http)
 * or cannot read the file. The whole file is held in memory for it: ask for few at a time.
 */
export async function fileHash(file: File): Promise<string | null> {
  // Declared as always there, and missing outside secure contexts.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return null
  try {
    const digest = await subtle.digest('SHA-256', await file.arrayBuffer())
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  } catch {
    // The upload itself will say what is wrong with the file.
    return null
  }
}
