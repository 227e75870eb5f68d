import { expect, it } from 'vitest'
import type { ChainedEvent } from '../editorial/chain'
import { tellVersions } from './versionRules'

const event = (at: string, digest: string, actorName: string) => ({ at, digest, actorName }) as unknown as ChainedEvent

it('names who saved each version, newest first, and gives identical ones once', () => {
  const versions = [
    { id: 'draft', updatedAt: '2026-03-01T07:00:00.000Z' },
    { id: 'edited', updatedAt: '2026-03-01T08:00:00.100Z' },
    { id: 'published', updatedAt: '2026-03-01T09:00:01.000Z' },
    { id: 'corrected', updatedAt: '2026-03-01T10:00:00.000Z' },
  ]
  const events = [
    event('2026-03-01T08:00:00.000Z', 'a', '编辑'),
    event('2026-03-01T09:00:00.000Z', 'a', '总编辑'),
    event('2026-03-01T10:00:00.000Z', 'b', '部主任'),
  ]
  expect(tellVersions(versions, events).map(({ id, event: saved }) => [id, saved?.actorName ?? null])).toEqual([
    ['corrected', '部主任'],
    ['edited', '编辑'],
    ['draft', null],
  ])
})

it('names them also where a slow machine writes a version closer to the next step than to its own', () => {
  const versions = [
    { id: 'edited', updatedAt: '2026-03-01T08:00:00.000Z' },
    { id: 'approved', updatedAt: '2026-03-01T08:00:01.900Z' },
    { id: 'published', updatedAt: '2026-03-01T08:00:03.900Z' },
  ]
  const edited = { ...event('2026-03-01T08:00:00.900Z', 'a', '编辑'), action: 'edit' } as ChainedEvent
  const events = [
    edited,
    event('2026-03-01T08:00:01.000Z', 'b', '部主任'),
    event('2026-03-01T08:00:02.000Z', 'c', '总编辑'),
  ]
  expect(tellVersions(versions, events).map(({ id, event: saved }) => [id, saved?.actorName ?? null])).toEqual([
    ['published', '总编辑'],
    ['approved', '部主任'],
    ['edited', '编辑'],
  ])
})
