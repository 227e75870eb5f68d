import type { SanitizedConfig } from 'payload'
import { offeredPayloadConfig } from '../server/payloadConfigBridge'

/**
 * Stands for `@payload-config` inside Next (next.config.mjs): the server's own config instead of a bundled copy of it.
 * There is none while Next builds, which renders no page that needs it.
 */
const config = offeredPayloadConfig() as Promise<SanitizedConfig>

export default config
