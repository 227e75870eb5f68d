import type { ReactEditor } from 'slate-react'
import type { PastedPicture } from '../../body/htmlElements'
import { pastedBody } from '../../body/pastedBody'
import { insertBody } from './insertBody'

/** What the person has to be told about a paste. */
export interface PasteReport {
  readonly refusal: 'tooLong' | 'unreadable' | null
  /** Pictures of the page, which are not in the text. */
  readonly pictures: readonly PastedPicture[]
  /** Pictures that came as files. */
  readonly files: readonly File[]
}

type Listener = (report: PasteReport) => void

const listeners = new WeakMap<object, Listener>()

/** Whoever shows an editor is told what a paste left out. */
export function listenToPastes(editor: object, listener: Listener): () => void {
  listeners.set(editor, listener)
  return () => {
    listeners.delete(editor)
  }
}

/**
 * What comes from outside becomes clean structure of a body; copies from within the editor keep their gaps and links. A
 * paste that is too large is refused before anything that stands there is touched.
 */
export function withCleanPaste<E extends ReactEditor>(editor: E): E {
  const { insertData } = editor
  editor.insertData = (data) => {
    if (data.types.includes('application/x-slate-fragment')) return insertData(data)
    const files = [...data.files].filter(({ type }) => type.startsWith('image/'))
    const pasted = pastedBody({ html: data.getData('text/html'), text: data.getData('text/plain') })
    if ('refusal' in pasted) return report(editor, { refusal: pasted.refusal, pictures: [], files: [] })
    if (pasted.body.length > 0) insertBody(editor, pasted.body)
    if (pasted.pictures.length + files.length > 0)
      report(editor, { refusal: null, pictures: files.length > 0 ? [] : pasted.pictures, files })
  }
  return editor
}

function report(editor: object, told: PasteReport): void {
  listeners.get(editor)?.(told)
}
