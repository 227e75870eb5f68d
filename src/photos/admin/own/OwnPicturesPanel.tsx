'use client'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { batchesOf, returnsOf } from '../../desk/batchRules'
import type { OwnPicture } from '../../desk/ownPicturesRules'
import type { PictureRow } from '../../pictureDeskRules'
import { rowsFor } from '../libraryPictures'
import type { DeskApi } from '../pictureRequests'
import { OwnGroup } from './OwnGroup'
import { ownWords } from './ownWords'
import type { useOwnPictures } from './useOwnPictures'
import './ownPictures.css'

interface PanelProps {
  readonly desk: DeskApi
  readonly own: ReturnType<typeof useOwnPictures>
  readonly onOpen: (rows: readonly PictureRow[]) => void
}

/** What the person has still to hand over, wherever it came from: what was returned first, then batch by batch. */
export function OwnPicturesPanel({ desk, own, onOpen }: PanelProps) {
  const say = useSay()
  const written = useWrittenTime()
  const section = useRef<HTMLElement>(null)
  const [problem, setProblem] = useState('')
  const { offered, news, returnedOnDesk, isCut, isRead, hasFailed, showNews } = own
  const returned = offered.filter(({ deskState }) => deskState === 'returned')
  const batches = batchesOf(offered.filter(({ deskState }) => deskState === 'new'))

  useEffect(() => {
    // The count on the desk leads here.
    if (isRead && new URLSearchParams(location.search).has('own')) section.current?.scrollIntoView({ block: 'start' })
  }, [isRead])

  async function open(pictures: readonly OwnPicture[]): Promise<void> {
    const rows = await rowsFor(
      desk,
      pictures.map(({ id }) => id),
    )
    setProblem(rows.length < pictures.length ? say(ownWords.unreachable) : '')
    onOpen(rows)
  }

  const isEmpty = isRead && offered.length + news.length + returnedOnDesk === 0
  return (
    <section
      ref={section}
      className={`own-pictures ${isEmpty ? 'own-pictures--empty' : ''}`}
      tabIndex={-1}
      aria-label={say(ownWords.title)}
    >
      <div className="own-pictures__head">
        <h2>{`${say(ownWords.title)} ${offered.length || ''}`}</h2>
        <p className="own-pictures__news" role="status">
          {news.length > 0 && (
            <>
              {newsText(news, say)}{' '}
              <button
                type="button"
                id="own-pictures-show"
                onClick={() => {
                  showNews()
                  // The button goes; who works by keys goes on from here.
                  section.current?.focus({ preventScroll: true })
                }}
              >
                {say(ownWords.show)}
              </button>
            </>
          )}
        </p>
      </div>
      {hasFailed && !isRead && <p className="picture-desk__problem">{say(ownWords.failed)}</p>}
      {isRead && (
        <p className="picture-desk__note">
          {say(offered.length === 0 ? ownWords.none : ownWords.note)}
          {isCut && ` ${say(ownWords.cut)}`}
        </p>
      )}
      {returnedOnDesk > 0 && (
        <p className="own-pictures__returned">{`${returnedOnDesk} ${say(ownWords.returnedOnDesk)}`}</p>
      )}
      <ul>
        {returnsOf(returned).map(({ reason, pictures }) => (
          <OwnGroup
            key={`returned ${reason}`}
            isReturned
            title={`${pictures.length} ${say(ownWords.returned)}${reason}`}
            pictures={pictures}
            onOpen={open}
          />
        ))}
        {batches.map(({ at, pictures }) => (
          <OwnGroup
            key={at}
            title={`${written(at)} · ${pictures.length} ${say(ownWords.count)} · ${pictures[0]?.name ?? ''}`}
            pictures={pictures}
            onOpen={open}
          />
        ))}
      </ul>
      <p className="picture-desk__problem" role="alert">
        {problem}
      </p>
    </section>
  )
}

function newsText(news: readonly OwnPicture[], say: ReturnType<typeof useSay>): string {
  const back = news.filter(({ deskState }) => deskState === 'returned').length
  const arrived = news.length - back
  return [
    ...(arrived > 0 ? [`${arrived} ${say(ownWords.arrived)}`] : []),
    ...(back > 0 ? [`${back} ${say(ownWords.cameBack)}`] : []),
  ].join(' · ')
}
