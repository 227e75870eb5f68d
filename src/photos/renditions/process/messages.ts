import type { Problem } from '../../../errors'
import type { Incoming } from '../../storage/pictureStore'
import type { RenditionInput, RenditionSet } from '../makeRenditions'

/** What the picture process is asked; `source` is a path, so that no original is sent over. */
export type Work =
  | { readonly kind: 'placeholder'; readonly source: string }
  | {
      readonly kind: 'renditions'
      readonly input: RenditionInput & { readonly source: string }
      /** Where files lie on their way into the store. */
      readonly folder: string
    }

export interface WorkResults {
  readonly placeholder: string
  readonly renditions: RenditionSet
}

/** What was made, on its way into the store: a file of the folder, since whoever receives a message of megabytes does nothing else meanwhile. */
export type MadeFile = Omit<Incoming, 'from'> & { readonly name: string }

export type ToPictureProcess =
  | { readonly type: 'work'; readonly job: number; readonly work: Work }
  /** The answer to `made`: the next one may come. */
  | { readonly type: 'kept'; readonly job: number; readonly file: number; readonly isKept: boolean }

export type FromPictureProcess =
  | { readonly type: 'made'; readonly job: number; readonly file: number; readonly made: MadeFile }
  | { readonly type: 'done'; readonly job: number; readonly result: WorkResults[keyof WorkResults] }
  /** Plain values, since errors lose their class on the way. */
  | { readonly type: 'refused'; readonly job: number; readonly problems: readonly Problem[] }
  | { readonly type: 'failed'; readonly job: number; readonly message: string }
