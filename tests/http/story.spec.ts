import { afterAll, beforeAll, describe } from 'vitest'
import { tellStory } from '../int/support/story'
import { type NewsroomServer, startNewsroom } from '../threats/support/newsroomServer'

let newsroom: NewsroomServer

beforeAll(async () => {
  newsroom = await startNewsroom()
})

afterAll(() => newsroom?.server.stop())

describe('a story on the production server', () => tellStory(() => newsroom))
