import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import next from 'next'
import type { Env } from '../env'

/** Next as one handler among others: the admin, GraphQL and previews. */
export interface NextPages {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>
  close(): Promise<void>
}

/** Where the production build lies; undefined in development, which builds as it goes. */
export function nextBuildFolder(env: Pick<Env, 'nodeEnv'>): string | undefined {
  return env.nodeEnv === 'development' ? undefined : path.resolve('.next')
}

/** The config must have been offered (`payloadConfigBridge`) before. */
export async function startNextPages(env: Pick<Env, 'nodeEnv' | 'port'>): Promise<NextPages> {
  const app = next({ dev: env.nodeEnv === 'development', dir: process.cwd(), port: env.port, quiet: true })
  await app.prepare()
  return { handle: app.getRequestHandler(), close: () => app.close() }
}
