'use client'
import { useContestAct } from '../../admin/useContestAct'
import { roundAddress } from './judgingRequests'
import { words } from './words'

/** Sends one action on a round at a time, and keeps what stood in its way. */
export function useRoundAction(roundId: string): ReturnType<typeof useContestAct> {
  const { send, ...act } = useContestAct(words.unreachable)
  return { ...act, send: (path, body) => send(roundAddress('', roundId, path), body) }
}
