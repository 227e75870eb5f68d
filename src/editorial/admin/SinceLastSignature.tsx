'use client'
import { useConfig } from '@payloadcms/ui'
import { useAnswer } from './useAnswer'
import { useSay } from './useSay'
import { words } from './words'

interface SinceLastSignatureProps {
  /** Of the piece in the API. */
  readonly address: string
}

/** Before somebody signs: whether the text is another than the one signed last, and the way to the differences. */
export function SinceLastSignature({ address }: SinceLastSignatureProps) {
  const { config } = useConfig()
  const say = useSay()
  const path = address.slice(config.routes.api.length)
  const { answer } = useAnswer<{ isSame: boolean }>(`${path}/compare?from=last-signature&to=now`)
  // Nothing was signed yet, or the comparison is still on its way: nothing to say.
  if (!answer) return null
  if (answer.isSame) return <p role="status">{say(words.unchangedSinceSignature)}</p>
  return (
    <p className="piece-dialog__warning" role="status">
      {say(words.changedSinceSignature)}{' '}
      <a
        id="see-changes"
        href={`${config.routes.admin}/collections${path}/compare?from=last-signature&to=now`}
        target="_blank"
        rel="noreferrer"
      >
        {say(words.seeChanges)}
      </a>
    </p>
  )
}
