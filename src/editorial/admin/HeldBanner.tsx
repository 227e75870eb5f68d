'use client'
import { Banner } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { HoldOrder, holdWords } from './HoldOrder'
import { usePieceStatus } from './usePieceStatus'

/** At the top of a piece that is to be held: by whose order, when and why, until it goes out, is scheduled or returned. */
export function HeldBanner() {
  const { status } = usePieceStatus()
  const say = useSay()
  if (!status?.held) return null
  return (
    <section className="held-banner" aria-label={say(holdWords.title)}>
      <Banner type="error">
        <HoldOrder held={status.held} />
      </Banner>
    </section>
  )
}
