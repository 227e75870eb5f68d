'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { shortTime } from '../../editorial/admin/time'
import { useSay } from '../../editorial/admin/useSay'
import type { PictureRow } from '../pictureDeskRules'
import { batchesOf } from '../recentUploadsRules'
import { type LibraryPicture, rowOf, withoutCaption } from './libraryPictures'
import type { DeskApi } from './pictureRequests'
import { notedUploads } from './uploadNotes'
import { words } from './words'

interface RecentBatchesProps extends DeskApi {
  /** Pictures that are on the desk already. */
  readonly shown: ReadonlySet<string>
  readonly onOpen: (rows: readonly PictureRow[]) => void
}

interface OpenBatch {
  readonly at: string
  readonly pictures: readonly LibraryPicture[]
}

/** What the person uploaded in the last days and wrote nothing about yet; nothing is shown where there is none. */
export function RecentBatches({ api, language, shown, onOpen }: RecentBatchesProps) {
  const say = useSay()
  const [batches, setBatches] = useState<readonly OpenBatch[]>([])
  useEffect(() => {
    void openBatches({ api, language }).then(setBatches)
  }, [api, language])

  const left = batches
    .map(({ at, pictures }) => ({ at, pictures: pictures.filter(({ mediaId }) => !shown.has(mediaId)) }))
    .filter(({ pictures }) => pictures.length > 0)
  if (left.length === 0) return null
  return (
    <section className="picture-desk__recent" aria-label={say(words.recent)}>
      <h2>{say(words.recent)}</h2>
      <p className="picture-desk__note">{say(words.recentNote)}</p>
      <ul>
        {left.map(({ at, pictures }) => (
          <li key={at}>
            <span>{`${shortTime(at)} · ${pictures.length} ${say(words.recentCount)} · ${pictures[0]?.fileName ?? ''}`}</span>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => onOpen(pictures.map((picture) => rowOf(picture)))}
            >
              {say(words.goOn)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function openBatches(desk: DeskApi): Promise<OpenBatch[]> {
  const batches = batchesOf(await notedUploads(desk))
  const open = await withoutCaption(
    desk,
    batches.flatMap(({ ids }) => ids),
  )
  const found = new Map(open.map((picture) => [picture.mediaId, picture]))
  return batches.map(({ at, ids }) => ({ at, pictures: ids.flatMap((id) => found.get(id) ?? []) }))
}
