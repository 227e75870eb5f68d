import type { SanitizedConfig } from 'payload'

const key = Symbol.for('newsroom.payloadConfig')

/** The global object as the one place that the server and Next's bundles both see. */
const shared = globalThis as unknown as Record<symbol, Promise<SanitizedConfig> | undefined>

/** Called by the server before Next starts: from then on the admin and GraphQL use this very config. */
export function offerPayloadConfig(config: Promise<SanitizedConfig>): void {
  shared[key] = config
}

export function offeredPayloadConfig(): Promise<SanitizedConfig> | undefined {
  return shared[key]
}
