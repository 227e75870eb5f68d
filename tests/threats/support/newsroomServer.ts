import { type StartOptions, startServer, type TestServer } from '../../http/support/server'
import { type Newsroom, newsroomAt, registerStaff, type Staff } from '../../int/support/client'
import { copyStaffedFile, keepStaffedFile } from '../../int/support/staffedDatabase'

const template = 'staffed-build'

/** The production build in its own process, with everyone registered. */
export interface NewsroomServer extends Newsroom {
  readonly server: TestServer
}

/** A `dataDir` that is given has to be empty. */
export async function startNewsroom(options: StartOptions = {}): Promise<NewsroomServer> {
  const isEmbedded = !options.databaseUri
  let staff: Staff | null = null
  const prepare = async (dataDir: string) => {
    if (isEmbedded) staff = await copyStaffedFile(template, dataDir)
  }
  const server = await startServer({ ...options, prepare })
  try {
    staff ??= await register(server, isEmbedded)
    return { ...newsroomAt(server.url, staff), server }
  } catch (error) {
    await server.kill()
    throw error
  }
}

/** Registered by the first file of the run; the others copy what it keeps. */
async function register({ url, dataDir }: TestServer, isEmbedded: boolean): Promise<Staff> {
  const staff = await registerStaff(url)
  if (isEmbedded) await keepStaffedFile(template, dataDir, staff)
  return staff
}
