import { type StartOptions, startServer, type TestServer } from '../../http/support/server'
import { type Newsroom, staffNewsroom } from '../../int/support/client'

/** The production build in its own process, with everyone registered. */
export interface NewsroomServer extends Newsroom {
  readonly server: TestServer
}

export async function startNewsroom(options?: StartOptions): Promise<NewsroomServer> {
  const server = await startServer(options)
  try {
    return { ...(await staffNewsroom(server.url)), server }
  } catch (error) {
    await server.kill()
    throw error
  }
}
