import type { State } from './workflow'

interface Verbatim {
  readonly state: State
  /** The body that stands was saved as 照发 and is locked to what came in. */
  readonly isVerbatim: boolean
  /** The switch as it stands in what is being saved. */
  readonly isTicked: boolean
}

/** Whether a 照发 body may not be changed: only in a draft does clearing the switch open it again. */
export function isBodyLocked({ state, isVerbatim, isTicked }: Verbatim): boolean {
  return isVerbatim && (isTicked || state !== 'draft')
}
