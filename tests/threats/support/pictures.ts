import { expect } from 'vitest'
import type { PublicRendition } from '../../../src/photos/publicRenditionRules'
import type { Newsroom } from '../../int/support/client'

/** Waits for the server's own sweep. */
export async function untilMade(newsroom: Newsroom, id: string, timeout = 60_000): Promise<readonly PublicRendition[]> {
  const look = async () => (await newsroom.ask('editor', 'GET', `/api/media/${id}`)).body
  await expect.poll(async () => (await look()).renditionState, { timeout, interval: 200 }).toBe('made')
  return (await look()).renditions as readonly PublicRendition[]
}
