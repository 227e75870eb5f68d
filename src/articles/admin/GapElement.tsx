'use client'
import { useElement } from '@payloadcms/richtext-slate/client'
import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useSelected } from 'slate-react'
import { useSay } from '../../admin/useSay'
import type { GapKind } from '../../body/schema'
import { type GapStatus, gapKinds, gapStatuses } from '../vocabulary'
import './body.css'

interface GapElementNode {
  readonly gapId?: string
  readonly kind?: GapKind
}

/** A lost glyph in the text: a chip that is moved and deleted as one character. */
export function GapElement() {
  const { attributes, children, element } = useElement<GapElementNode>()
  const isSelected = useSelected()
  const say = useSay()
  const kind = element.kind === 'doubtful' ? 'doubtful' : 'lost'
  const status = useFormFields(([fields]) => gapStatusIn(fields, element.gapId))
  const title = `${say(gapKinds[kind])} ${element.gapId ?? ''} · ${say(status ? gapStatuses[status] : unlisted)}`
  return (
    <span
      {...attributes}
      className={`body-gap body-gap--${kind} ${status && status !== 'open' ? 'body-gap--settled' : ''} ${isSelected ? 'body-gap--selected' : ''}`}
      data-gap-id={element.gapId}
      title={title}
    >
      <span contentEditable={false}>{kind === 'lost' ? '□' : '\u2002'}</span>
      {children}
    </span>
  )
}

function gapStatusIn(fields: FormState | undefined, gapId: string | undefined): GapStatus | null {
  const path = Object.keys(fields ?? {}).find((key) => /^gaps\.\d+\.gapId$/.test(key) && fields?.[key]?.value === gapId)
  const status = path && fields?.[path.replace(/gapId$/, 'status')]?.value
  return typeof status === 'string' && status in gapStatuses ? (status as GapStatus) : null
}

const unlisted = { zh: '未列入缺字表', en: 'Not listed among the gaps' }
