import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'
import { nobody } from '../access/nobody'

/** The same ids on both engines, so that links, URLs and the hash chain survive a move from one to the other. */
export function idField(): TextField {
  return {
    name: 'id',
    type: 'text',
    defaultValue: () => randomUUID(),
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  }
}
