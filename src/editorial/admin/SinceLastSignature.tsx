'use client'
import { useConfig } from '@payloadcms/ui'
import { filled } from '../../admin/filled'
import { useAnswer } from '../../admin/useAnswer'
import { useSay } from '../../admin/useSay'
import type { Comparison } from '../../compare/comparison'
import { words } from './words'

type Compared = Pick<Comparison, 'isSame' | 'changes' | 'from'>

interface SinceLastSignatureProps {
  /** Of the piece in the API. */
  readonly address: string
}

/** Before somebody signs: what has changed since he or she signed, or at the stage before, and the way to the differences. */
export function SinceLastSignature({ address }: SinceLastSignatureProps) {
  const { config } = useConfig()
  const path = address.slice(config.routes.api.length)
  const { answer } = useAnswer<Compared>(`${path}/compare?from=for-me&to=now`)
  // Its room is kept where nothing was signed yet, and while the comparison is on its way: the buttons stay where they are.
  return <div className="piece-dialog__since">{answer && <Since answer={answer} path={path} />}</div>
}

function Since({ answer, path }: { readonly answer: Compared; readonly path: string }) {
  const { config } = useConfig()
  const say = useSay()
  const since = filled(say(answer.isSame ? words.unchangedSince : words.changedSince), {
    since: answer.from.label,
    count: answer.changes,
  })
  if (answer.isSame) return <p role="status">{since}</p>
  return (
    <p className="piece-dialog__warning" role="status">
      {since}{' '}
      <a
        id="see-changes"
        href={`${config.routes.admin}/collections${path}/compare?from=for-me&to=now`}
        target="_blank"
        rel="noreferrer"
      >
        {say(words.seeChanges)}
      </a>
    </p>
  )
}
