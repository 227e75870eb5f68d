import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever switches an endpoint on again has settled with the receiver why it answered 410. */
export const forgetGone: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.isActive === true && originalDoc?.goneAt ? { ...data, goneAt: null } : data
