'use client'
import { Dialog } from '../../admin/Dialog'
import { DialogFoot } from '../../admin/DialogFoot'
import { filled } from '../../admin/filled'
import { useSay } from '../../admin/useSay'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import type { Lent } from '../dutyRules'
import { dutyWords } from './dutyWords'

interface EndDialogProps {
  readonly lent: Lent
  readonly onEnd: () => void
  readonly onClose: () => void
}

/** Asks before a delegation is ended: it cannot be made longer again, only granted anew. */
export function EndDialog({ lent, onEnd, onClose }: EndDialogProps) {
  const say = useSay()
  const written = useWrittenTime()
  const { id, fromName, toName, endsAt } = lent
  const asked = filled(say(dutyWords.endAsk), { to: toName, from: fromName, until: written(endsAt) })
  return (
    <Dialog slug={`end-delegation-${id}`} title={say(dutyWords.end)} onClose={onClose}>
      <p>{asked}</p>
      <DialogFoot
        cancel={say(dutyWords.keep)}
        onCancel={onClose}
        confirmId="end-delegation"
        confirm={say(dutyWords.end)}
        onConfirm={onEnd}
      />
    </Dialog>
  )
}
