import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { type UnsentReason, useUnsentReason } from '../../../admin/useUnsentReason'
import { words as dialogWords } from '../../../admin/words'
import type { Bilingual } from '../../../language'
import { slugs } from '../../../slugs'
import { type PictureAction, postPictureAct } from './postPictureAct'

interface ActParts {
  readonly id: string
  readonly action: PictureAction
  readonly reasonLabel: Bilingual
  readonly doneText: Bilingual
  readonly onClose: () => void
  readonly onDone: () => void
}

export interface PictureAct extends Pick<UnsentReason, 'reason' | 'write'> {
  readonly reasonLabel: string
  /** What stands in the way of the reason; empty where one is given. */
  readonly reasonLacking: readonly string[]
  readonly problems: readonly string[]
  forgetProblems(): void
  readonly isBusy: boolean
  /** Shows what is lacking, or takes the step and closes; `data` goes along with the reason. */
  take(lacking: readonly string[], data?: Record<string, unknown>): Promise<void>
}

/** A step with a picture that is taken with a reason, and goes on record. */
export function usePictureAct({ id, action, reasonLabel, doneText, onClose, onDone }: ActParts): PictureAct {
  const say = useSay()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { reason, write, drop } = useUnsentReason(`picture-${action}`, `/${slugs.media}/${id}`)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [isBusy, setIsBusy] = useState(false)

  async function take(lacking: readonly string[], data: Record<string, unknown> = {}): Promise<void> {
    if (isBusy) return
    setProblems(lacking)
    if (lacking.length > 0) return
    setIsBusy(true)
    const desk = { api: config.routes.api, language: i18n.language }
    const refused = await postPictureAct(desk, { id, action, data: { ...data, reason }, say })
    setIsBusy(false)
    setProblems(refused)
    if (refused.length > 0) return
    drop()
    toast.success(say(doneText))
    onClose()
    onDone()
  }

  return {
    reason,
    reasonLabel: say(reasonLabel),
    write,
    reasonLacking: reason.trim() ? [] : [`${say(reasonLabel)}：${say(dialogWords.toPast)}`],
    problems,
    forgetProblems: () => setProblems([]),
    isBusy,
    take,
  }
}
