/** The body of a request, taken in pieces of one's own size: a web stream hands over each packet by promises of its own. */
export interface IncomingBody {
  /**
   * Resolves with all that has come, once it is `leastBytes` or the end; with null behind the end.
   * @throws what cut the body off, at once
   */
  take(leastBytes: number): Promise<readonly Uint8Array[] | null>
  /** Nobody takes what is left. */
  cancel(): void
}

const bodies = new WeakMap<ReadableStream, IncomingBody>()

/** Says that a stream, which nobody has read from yet, is of this body. */
export function noteBody(stream: ReadableStream, body: IncomingBody): void {
  bodies.set(stream, body)
}

/** What a stream is of; any other stream is read as it is. */
export function bodyOf(stream: ReadableStream<Uint8Array>): IncomingBody {
  return bodies.get(stream) ?? readBody(stream.getReader())
}

function readBody(reader: ReadableStreamDefaultReader<Uint8Array>): IncomingBody {
  return {
    async take(leastBytes) {
      const chunks: Uint8Array[] = []
      for (let byteCount = 0; byteCount < leastBytes; ) {
        const { done, value } = await reader.read()
        if (done) return chunks.length > 0 ? chunks : null
        chunks.push(value)
        byteCount += value.length
      }
      return chunks
    },
    cancel: () => void reader.cancel().catch(() => {}),
  }
}
