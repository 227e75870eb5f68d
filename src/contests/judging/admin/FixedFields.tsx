'use client'
import {
  ArrayField,
  CheckboxField,
  NumberField,
  RelationshipField,
  SelectField,
  TextField,
  useDocumentInfo,
} from '@payloadcms/ui'
import type { ComponentType } from 'react'
import { MomentFormField } from '../../../newsroom/admin/MomentFormField'
import { type FixedFrom, isFixed } from '../fixedFieldRules'
import { isRoundStatus } from '../vocabulary'

// The admin's usual fields, read-only from the moment from which the rules of the round stand.
export const FixedArray = fixed(ArrayField)
export const FixedCheckbox = fixed(CheckboxField)
export const FixedDate = fixed(MomentFormField)
export const FixedNumber = fixed(NumberField)
export const FixedRelationship = fixed(RelationshipField)
export const FixedSelect = fixed(SelectField)
export const FixedText = fixed(TextField)

function fixed<Props extends { readonly readOnly?: boolean }>(Field: ComponentType<Props>) {
  return function FixedField({ from, ...props }: Props & { readonly from: FixedFrom }) {
    const { id, savedDocumentData } = useDocumentInfo()
    const stored: unknown = savedDocumentData?.status
    const status = id === undefined ? undefined : isRoundStatus(stored) ? stored : 'planned'
    // What is left of the props is the field's own.
    const own = props as unknown as Props
    return <Field {...own} readOnly={own.readOnly === true || isFixed(from, status)} />
  }
}
