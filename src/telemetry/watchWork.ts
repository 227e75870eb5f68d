import { subscribe } from 'node:diagnostics_channel'
import type { Payload } from 'payload'
import { followPublicChanges } from '../delivery/changes/followers'
import { type TakenStep, transitionChannel } from '../editorial/transitionChannel'
import { publicChangeLagSeconds, publicChangesTotal, publicGapsTotal, transitionsTotal } from './registry'

/** Counts the steps of the workflow, and how soon this process knows of what the public may see. Once a process. */
export function watchWork(payload: Payload): void {
  subscribe(transitionChannel, (message) => {
    // The channel has one publisher, which says what it sends.
    const { action, collectionSlug } = message as TakenStep
    transitionsTotal.inc({ action, collection: collectionSlug })
  })
  followPublicChanges(payload.db, (row) => {
    if (!row) return publicGapsTotal.inc()
    publicChangesTotal.inc()
    publicChangeLagSeconds.observe(Math.max(0, (Date.now() - row.at.getTime()) / 1_000))
  })
}
