import { fileURLToPath } from 'node:url'
import { freePort, launchServer } from './serverProcess'

export interface BareReceiver {
  readonly url: string
  stop(): Promise<void>
}

/** Starts `bareReceiver.ts`, which writes into this folder. */
export async function startBareReceiver(folder: string): Promise<BareReceiver> {
  const port = await freePort()
  const program = fileURLToPath(new URL('./bareReceiver.ts', import.meta.url))
  const server = launchServer({ args: ['--import', 'tsx', program, folder, String(port)], port, env: {} })
  await server.answered('/')
  return { url: `http://localhost:${port}`, stop: () => server.stop() }
}
