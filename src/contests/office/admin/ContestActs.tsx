'use client'
import { Button, Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { useContestAct } from '../../admin/useContestAct'
import { words } from './words'

interface Drafted {
  readonly id: string
  readonly isLinked: boolean
}

/** What the office does with a contest besides its form: the rounds, the piece that announces the winners, the certificates. */
export function ContestActs({ contestId }: { readonly contestId: string }) {
  const { config } = useConfig()
  const say = useSay()
  const { isBusy, problems, send } = useContestAct(words.unreachable)
  const [drafted, setDrafted] = useState<Drafted | null>(null)
  const address = `/${slugs.photoContests}/${contestId}`
  const { admin, api } = config.routes
  const { answer: awarded } = useAnswer<{ readonly hasWinners: boolean }>(`${address}/announcement`)
  // Until it is known, and where it is not told, the server says it when asked.
  const isTooEarly = awarded?.hasWinners === false && drafted === null

  async function draft(): Promise<void> {
    const { answer, codes, refusal } = await send<Drafted>(`${address}/announcement`, {})
    // The product's own refusal (draftAnnouncement.ts): it names the piece that there is.
    setDrafted(codes.includes('announcement_exists') ? (refusal as unknown as Drafted) : answer)
  }

  return (
    <div className="contest-acts">
      <Link className="contest-acts__link" href={`${admin}/judging`} prefetch={false}>
        {say(words.rounds)}
      </Link>
      <a className="contest-acts__link" href={`${api}${address}/certificates`} target="_blank" rel="noreferrer">
        {say(words.certificates)}
      </a>
      <Button
        id="draft-announcement"
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy || drafted !== null || isTooEarly}
        extraButtonProps={isTooEarly ? { 'aria-describedby': 'announcement-too-early' } : {}}
        onClick={() => void draft()}
      >
        {say(words.announcement)}
      </Button>
      {isTooEarly && <p id="announcement-too-early">{say(words.noWinners)}</p>}
      {drafted && (
        <p role="status">
          <Link href={`${admin}/collections/${slugs.articles}/${drafted.id}`} prefetch={false}>
            {say(problems.length > 0 ? words.openDrafted : words.drafted)}
          </Link>{' '}
          {!drafted.isLinked && problems.length === 0 && say(words.notLinked)}
        </p>
      )}
      {problems.length > 0 && (
        <p className="piece-dialog__problem" role="alert">
          {problems.join(' ')}
        </p>
      )}
    </div>
  )
}
