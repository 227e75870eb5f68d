'use client'
import type { DefaultCellComponentProps } from 'payload'
import { isState } from '../workflow'
import { HeldBadge } from './HeldBadge'
import { StateBadge } from './StateBadge'
import { VerbatimMark } from './VerbatimMark'

export function StateCell({ cellData, rowData }: DefaultCellComponentProps) {
  if (!isState(cellData)) return null
  return (
    <>
      <StateBadge state={cellData} /> {rowData?.verbatim === true && <VerbatimMark />}{' '}
      {rowData?.heldAt && <HeldBadge />}
    </>
  )
}
