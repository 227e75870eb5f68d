'use client'
import type { DefaultCellComponentProps } from 'payload'
import { isState } from '../workflow'
import { StateBadge } from './StateBadge'

export function StateCell({ cellData }: DefaultCellComponentProps) {
  return isState(cellData) ? <StateBadge state={cellData} /> : null
}
