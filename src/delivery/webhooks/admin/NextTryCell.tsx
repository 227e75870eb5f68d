'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'

/** When a delivery is next tried; nothing for one that is through. */
export function NextTryCell({ cellData, rowData }: DefaultCellComponentProps) {
  const written = useWrittenTime()
  if (typeof cellData !== 'string' || rowData?.state !== 'waiting') return null
  return <time dateTime={cellData}>{written(cellData)}</time>
}
