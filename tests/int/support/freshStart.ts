import { vi } from 'vitest'

declare global {
  /** The environment that this process began with. */
  var environmentAtStart: NodeJS.ProcessEnv | undefined
  /** Payload's own: what `getPayload` gives again. */
  var _payload: Map<string, unknown> | undefined
}

/**
 * Before each file, since a process runs many: libraries stay loaded, which is most of what a start costs, while the
 * product's own modules, Payload's instance and the environment are as in a new process.
 */
globalThis.environmentAtStart ??= { ...process.env }
for (const name of Object.keys(process.env)) {
  if (!(name in globalThis.environmentAtStart)) delete process.env[name]
}
Object.assign(process.env, globalThis.environmentAtStart)
globalThis._payload?.clear()
vi.resetModules()
