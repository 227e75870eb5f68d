import type { RelationshipFieldManyValidation } from 'payload'
import { relationship } from 'payload/shared'

/** What is offered is for the list to choose from; what a piece may show is for the guards to say, who say why not. */
export const admitAnyCaption: RelationshipFieldManyValidation = (value, { filterOptions: _offered, ...asked }) =>
  relationship(value, asked)
