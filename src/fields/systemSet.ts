import { nobody } from '../access/nobody'

/** Field access of what only the system writes: sent values are dropped, for every role. */
export const systemSet = { create: nobody, update: nobody } as const
