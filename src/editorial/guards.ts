import { captionGuards } from './captionGuards'
import { contentGuards } from './contentGuards'
import type { Guard } from './guard'
import { personGuards } from './personGuards'
import { requestGuards } from './requestGuards'
import { stateGuards } from './stateGuards'
import type { GuardName } from './workflow'

/** Every guard that the table names. */
export const guards: Record<GuardName, Guard> = {
  ...captionGuards,
  ...contentGuards,
  ...personGuards,
  ...requestGuards,
  ...stateGuards,
}
