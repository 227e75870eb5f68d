import type { Problem } from '../../../errors'
import type { SidecarWords } from '../../metadata/sidecar'
import type { Incoming } from '../../storage/pictureStore'
import type { Received } from '../received'
import type { ReceivedForm } from '../receiveForm'

/** What the intake thread is asked. */
export type Work =
  /** A form, whose body follows in `chunks`. */
  | { readonly kind: 'form'; readonly contentType: string; readonly target: string; readonly maxBytes: number }
  /** A file that lies on the disk as a whole. */
  | { readonly kind: 'file'; readonly file: string; readonly name: string }
  /** A sidecar that lies on the disk. */
  | { readonly kind: 'sidecar'; readonly file: string }
  /** A file that is to lie in the store of the folder `root`. */
  | { readonly kind: 'put'; readonly root: string; readonly incoming: FileIncoming }

export type FileIncoming = Omit<Incoming, 'from'> & {
  readonly from: { readonly file: string; readonly isSafe?: boolean }
}

export interface WorkResults {
  readonly form: ReceivedForm
  readonly file: Received
  readonly sidecar: SidecarWords
  readonly put: 'stored' | 'alreadyThere'
}

export type WorkResult = WorkResults[keyof WorkResults]

export type ToIntakeThread =
  | { readonly type: 'work'; readonly job: number; readonly work: Work }
  | { readonly type: 'chunks'; readonly job: number; readonly chunks: readonly Uint8Array[] }
  | { readonly type: 'end'; readonly job: number }
  /** The sender has gone: nothing is kept. */
  | { readonly type: 'cut'; readonly job: number }

export type FromIntakeThread =
  /** So many bytes of the body are done with. */
  | { readonly type: 'taken'; readonly job: number; readonly byteCount: number }
  /** What has come and was found, while the disk is still at work; `done` follows once it lies there. */
  | { readonly type: 'found'; readonly job: number; readonly result: WorkResult }
  | { readonly type: 'done'; readonly job: number; readonly result: WorkResult }
  /** Plain values, since errors of ours lose their class on the way. */
  | { readonly type: 'refused'; readonly job: number; readonly status: number; readonly problems: readonly Problem[] }
  /** A copy of an error has no `code`: of the system's it comes beside. */
  | { readonly type: 'failed'; readonly job: number; readonly error: Error; readonly code?: unknown }
