'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useWrittenTime } from './useNewsroomTime'

/** A moment in a list, by the newsroom's clock. */
export function MomentCell({ cellData }: DefaultCellComponentProps) {
  const written = useWrittenTime()
  if (typeof cellData !== 'string' || cellData === '') return null
  return <time dateTime={cellData}>{written(cellData)}</time>
}
