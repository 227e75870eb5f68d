'use client'
import { Button } from '@payloadcms/ui'
import { filled } from '../../../admin/filled'
import type { KeptText } from '../../../admin/kept/keptTextRules'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { words } from './words'

interface UnsentEntriesProps {
  readonly texts: readonly KeptText[]
  readonly onGoOn: (text: KeptText) => void
  readonly onDrop: (text: KeptText) => void
}

/** Works that were begun and not sent, to be gone on with or thrown away. */
export function UnsentEntries({ texts, onGoOn, onDrop }: UnsentEntriesProps) {
  const say = useSay()
  const written = useWrittenTime()
  if (texts.length === 0) return null
  return (
    <div className="enter-unsent">
      <p>{say(words.unsent)}</p>
      <ul>
        {texts.map((text) => {
          const title = typeof text.fields.title === 'string' ? text.fields.title.trim() : ''
          const name = title || say(words.untitled)
          return (
            <li key={text.form}>
              <span className="enter-unsent__name">
                {name} · {filled(say(words.writtenAt), { time: written(text.typedAt) })}
              </span>
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => onGoOn(text)}
                extraButtonProps={{ 'aria-label': filled(say(words.goOnNamed), { title: name }) }}
              >
                {say(words.goOn)}
              </Button>
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => onDrop(text)}
                extraButtonProps={{ 'aria-label': filled(say(words.dropNamed), { title: name }) }}
              >
                {say(words.drop)}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
