import { toast } from '@payloadcms/ui'

interface Offer {
  readonly label: string
  readonly onUndo: () => void
}

/** Long enough to see one's mistake. */
const undoMilliseconds = 12_000
let shown: string | number | null = null

/** Says that something is done, and offers to take it back. */
export function sayUndoable(message: string, { label, onUndo }: Offer): string | number {
  return toast.success(message, { action: { label, onClick: onUndo }, duration: undoMilliseconds })
}

/** Says that a step is done. The offer to take back the step before is void with the next one. */
export function sayDone(message: string, offer: Offer | null): void {
  if (shown !== null) toast.dismiss(shown)
  shown = null
  if (!offer) return void toast.success(message)
  shown = sayUndoable(message, offer)
}
