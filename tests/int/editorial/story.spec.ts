import { afterAll, beforeAll, describe } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { tellStory } from '../support/story'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

describe('a story', () => tellStory(() => newsroom))
