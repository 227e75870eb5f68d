import { toast } from '@payloadcms/ui'

interface Offer {
  readonly label: string
  readonly onUndo: () => void
}

/** Long enough to see one's mistake. */
const undoMilliseconds = 12_000
let shown: string | number | null = null

/** Says that something is done. The offer to take back the step before is void with the next one. */
export function sayDone(message: string, offer: Offer | null): void {
  if (shown !== null) toast.dismiss(shown)
  shown = null
  if (!offer) return void toast.success(message)
  const action = { label: offer.label, onClick: offer.onUndo }
  shown = toast.success(message, { action, duration: undoMilliseconds })
}
