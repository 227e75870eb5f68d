'use client'
import type { PictureRow } from '../pictureDeskRules'
import type { DeskStanding } from './choice/deskRequests'
import { PictureRowView } from './PictureRowView'
import type { UploadActions } from './UploadState'
import type { Bylines } from './useBylines'

interface PictureCardsProps extends UploadActions {
  readonly rows: readonly PictureRow[]
  readonly isBusy: boolean
  readonly bylines: Bylines
  readonly standings: ReadonlyMap<string, DeskStanding>
  readonly onChange: (key: string, changes: Partial<PictureRow>) => void
}

/** Many pictures, one below the other: for phones, and for those who do not like sheets. */
export function PictureCards({ rows, standings, onChange, ...shared }: PictureCardsProps) {
  return (
    <ul className="picture-desk__rows">
      {rows.map((row, index) => (
        <PictureRowView
          key={row.key}
          row={row}
          number={index + 1}
          standing={row.mediaId ? standings.get(row.mediaId) : undefined}
          onChange={(changes) => onChange(row.key, changes)}
          {...shared}
        />
      ))}
    </ul>
  )
}
