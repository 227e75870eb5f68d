'use client'
import { Banner, Button, toast, useDocumentInfo, useModal, useRouteCache } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'
import type { KeptText as KeptTextEntry } from '../../admin/kept/keptTextRules'
import { keptWords } from '../../admin/kept/keptWords'
import { useKeepText } from '../../admin/kept/useKeepText'
import { useOfferedText } from '../../admin/kept/useOfferedText'
import { usePlace } from '../../admin/kept/usePlace'
import { readableValue } from '../../admin/readableValue'
import { shortTime } from '../../admin/time'
import { sayUndoable } from '../../admin/undoToast'
import { useSay } from '../../admin/useSay'
import { KeptDialog } from './KeptDialog'
import { usePieceStatus } from './usePieceStatus'
import '../../admin/admin.css'
import './piece.css'

/** At the head of every form under workflow: keeps what is typed, and offers what was typed and never saved. */
export function KeptText() {
  const place = usePlace()
  const { isRefused, keepNow } = useKeepText(place)
  const { texts, isTypedElsewhere, wasSavedElsewhere, drop, putBack } = useOfferedText(place)
  const { clearRouteCache } = useRouteCache()
  const [isComparing, setIsComparing] = useState(false)
  const say = useSay()
  const [newest, ...older] = texts
  const wasOvertaken = useOvertaken()
  const { status } = usePieceStatus()
  const isClosed = status !== null && !status.edit.allowed

  function throwAway(text: KeptTextEntry): void {
    drop(text)
    sayUndoable(say(keptWords.dropped), { label: say(keptWords.undo), onUndo: () => putBack(text) })
  }

  async function copy({ fields }: KeptTextEntry): Promise<void> {
    const texts = Object.values(fields).map(readableValue).filter(Boolean)
    await navigator.clipboard.writeText(texts.join('\n\n'))
    toast.success(say(keptWords.copied))
  }

  return (
    <>
      {newest && isClosed && (
        <Notice id="kept-text-copy">
          <span>{say(keptWords.foundClosed)}</span>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void copy(newest)}>
            {say(keptWords.copy)}
          </Button>
        </Notice>
      )}
      {newest && !isClosed && (
        <Notice id="kept-text">
          <span>
            {say(keptWords.found).replace('{time}', shortTime(newest.typedAt))}
            {newest.title && place?.documentId === null && ` · ${newest.title}`}
            {older.length > 0 && ` ${say(keptWords.more).replace('{count}', String(older.length))}`}
          </span>
          <Button id="kept-compare" size="small" margin={false} onClick={() => setIsComparing(true)}>
            {say(keptWords.compare)}
          </Button>
          <Button id="kept-drop" buttonStyle="secondary" size="small" margin={false} onClick={() => throwAway(newest)}>
            {say(keptWords.drop)}
          </Button>
        </Notice>
      )}
      {isTypedElsewhere && <Notice id="kept-elsewhere">{say(keptWords.typedElsewhere)}</Notice>}
      {(wasSavedElsewhere || wasOvertaken) && (
        <Notice id="kept-saved-elsewhere">
          <span>{say(wasSavedElsewhere ? keptWords.savedElsewhere : keptWords.overtaken)}</span>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => clearRouteCache()}>
            {say(keptWords.load)}
          </Button>
        </Notice>
      )}
      {isRefused && <Notice id="kept-refused">{say(keptWords.refused)}</Notice>}
      {isComparing && newest && (
        <KeptDialog
          text={newest}
          onTaken={() => {
            keepNow()
            drop(newest)
            setIsComparing(false)
          }}
          onDrop={() => {
            throwAway(newest)
            setIsComparing(false)
          }}
          onClose={() => setIsComparing(false)}
        />
      )}
    </>
  )
}

function Notice({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div id={id} className="form-notice" role="status">
      <Banner className="form-notice__banner">
        <div className="form-notice__line">{children}</div>
      </Banner>
    </div>
  )
}

/** Payload's window, which offers a document that somebody changed meanwhile, would throw away what is being typed. */
const staleWindow = 'document-stale-data'

function useOvertaken(): boolean {
  const { isModalOpen, closeModal } = useModal()
  const { initialState } = useDocumentInfo()
  const [overtaken, setOvertaken] = useState<unknown>(null)
  const isOpen = isModalOpen(staleWindow)
  useEffect(() => {
    if (!isOpen) return
    closeModal(staleWindow)
    setOvertaken(initialState)
  }, [isOpen, closeModal, initialState])
  return overtaken !== null && overtaken === initialState
}
