'use client'
import type { DefaultCellComponentProps } from 'payload'
import { countsSeconds } from './countsSeconds'
import { useWrittenTime } from './useNewsroomTime'

/** A moment in a list, by the newsroom's clock. */
export function MomentCell({ cellData, field }: DefaultCellComponentProps) {
  const written = useWrittenTime()
  if (typeof cellData !== 'string' || cellData === '') return null
  const isToTheSecond = field.type === 'date' && countsSeconds(field)
  return <time dateTime={cellData}>{written(cellData, isToTheSecond ? 'second' : 'full')}</time>
}
