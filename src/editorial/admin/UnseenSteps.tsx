'use client'
import { useConfig } from '@payloadcms/ui'
import { useFieldLabels } from '../../admin/useFieldLabels'
import { useSay } from '../../admin/useSay'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import { isWorkflowSlug } from '../../slugs'
import { eventLabel } from '../eventLabel'
import type { UnseenStep } from '../unseenSteps'
import { words } from './words'

interface UnseenStepsProps {
  /** `/api/articles/…` */
  readonly address: string
  readonly steps: readonly UnseenStep[]
}

/** Who did what, and changed which fields, since the piece was opened. */
export function UnseenSteps({ address, steps }: UnseenStepsProps) {
  const { config } = useConfig()
  const say = useSay()
  const written = useWrittenTime()
  const slug = address.slice(config.routes.api.length + 1).split('/', 1)[0] ?? ''
  const labelOf = useFieldLabels(isWorkflowSlug(slug) ? slug : undefined)
  if (steps.length === 0) return null
  return (
    <>
      <p>{say(words.meanwhile)}</p>
      <ul className="piece-dialog__list">
        {steps.map(({ action, actorName, at, fields }) => {
          const named = fields.flatMap((name) => labelOf(name) ?? [])
          return (
            <li key={`${action} ${at}`}>
              {[actorName, say(eventLabel(action)), named.join('、'), written(at)].filter(Boolean).join(' · ')}
            </li>
          )
        })}
      </ul>
    </>
  )
}
