'use client'
import { useDocumentDrawerContext, useDocumentInfo, useForm, useRouteCache } from '@payloadcms/ui'
import type { Action } from '../workflow'
import { PieceActionDialog } from './PieceActionDialog'
import { confirmTextOf } from './pieceStatus'
import { usePieceStatus } from './usePieceStatus'

interface ActionDialogProps {
  readonly action: Action
  readonly onClose: () => void
}

/** The dialog of an action on the document of the surrounding form, which is shown anew afterwards. */
export function ActionDialog({ action, onClose }: ActionDialogProps) {
  const { status, address, revision, reload } = usePieceStatus()
  const refresh = useRefresh()
  const confirmText = useConfirmText()
  const title = useHeadline()
  if (!status || !address) return null

  async function showOutcome(isDone: boolean): Promise<void> {
    if (isDone) await refresh()
    await reload()
  }

  return (
    <PieceActionDialog
      action={action}
      status={status}
      address={address}
      revision={revision}
      confirmText={confirmText}
      title={title}
      onClose={onClose}
      onAnswered={showOutcome}
      onStartOver={refresh}
    />
  )
}

/** Shows the document as it stands on the server; the dialog opens on a saved form only, so nothing typed is lost. */
function useRefresh(): () => Promise<void> {
  const { address } = usePieceStatus()
  const { reset } = useForm()
  const { clearRouteCache } = useRouteCache()
  const { drawerSlug } = useDocumentDrawerContext()
  return async () => {
    if (!drawerSlug) return clearRouteCache()
    // A drawer is not part of the page's route: its form is filled anew.
    const response = await fetch(`${address}?depth=0&draft=true`)
    if (response.ok) await reset(await response.json())
  }
}

function useHeadline(): string {
  const { title } = useDocumentInfo()
  const { getData } = useForm()
  const { headline } = getData()
  return typeof headline === 'string' && headline ? headline : (title ?? '')
}

function useConfirmText(): string {
  const { title, id } = useDocumentInfo()
  const { getData } = useForm()
  const { slugline } = getData()
  return confirmTextOf(typeof slugline === 'string' && slugline ? slugline : title || String(id))
}
