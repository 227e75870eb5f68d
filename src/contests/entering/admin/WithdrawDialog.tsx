'use client'
import { Dialog } from '../../../admin/Dialog'
import { DialogFoot } from '../../../admin/DialogFoot'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { useContestAct } from '../../admin/useContestAct'
import type { EnteredWork } from '../enteringRules'
import { words } from './words'

interface WithdrawDialogProps {
  readonly entry: EnteredWork
  readonly onClose: () => void
  readonly onWithdrawn: () => void
}

/** Asks before a work is taken back, since it cannot be undone. */
export function WithdrawDialog({ entry, onClose, onWithdrawn }: WithdrawDialogProps) {
  const say = useSay()
  const { isBusy, problems, send } = useContestAct(words.notWithdrawn)
  const { id, title, number } = entry

  async function withdraw(): Promise<void> {
    if (isBusy) return
    const { answer } = await send(`/${slugs.contestEntries}/${id}/withdraw`, {})
    if (answer) onWithdrawn()
  }

  return (
    <Dialog
      slug="enter-withdraw"
      title={filled(say(words.withdrawNamed), { title })}
      onClose={onClose}
      onConfirm={() => void withdraw()}
    >
      <p>{filled(say(words.withdrawAsk), { title, number })}</p>
      <DialogFoot
        problems={problems}
        cancel={say(words.cancel)}
        onCancel={onClose}
        confirmId="enter-withdraw-confirm"
        confirm={say(words.withdraw)}
        isDisabled={isBusy}
        onConfirm={() => void withdraw()}
      />
    </Dialog>
  )
}
