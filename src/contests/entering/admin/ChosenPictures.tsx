'use client'
import { useRef } from 'react'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { PictureThumb } from '../../../photos/admin/PictureThumb'
import type { LibraryPicture } from '../enteringRules'
import { movedUp } from './entryDraftRules'
import type { Files } from './useFiles'
import { words } from './words'

interface ChosenPicturesProps {
  readonly media: readonly LibraryPicture[]
  readonly files: Files
  readonly onMedia: (media: readonly LibraryPicture[]) => void
}

/** The pictures of the work as it will stand. */
export function ChosenPictures({ media, files, onMedia }: ChosenPicturesProps) {
  const say = useSay()
  const list = useRef<HTMLOListElement>(null)
  const rows = [
    ...rowsOf(media, onMedia).map((row) => ({ ...row, name: `${row.one.name}（${say(words.fromLibrary)}）` })),
    ...rowsOf(files.chosen, files.keep).map((row) => ({ ...row, name: row.one.name })),
  ]
  if (rows.length === 0) return null
  return (
    <ol ref={list} className="enter-chosen" tabIndex={-1}>
      {rows.map(({ one, name, place, up, remove }) => (
        <li key={one.id}>
          <PictureThumb row={thumbOf(one)} />
          <span className="enter-chosen__name" title={name}>
            {name}
          </span>
          {place > 0 && (
            <button type="button" aria-label={filled(say(words.earlier), { name })} onClick={up}>
              {say(words.earlierShort)}
            </button>
          )}
          <button
            type="button"
            aria-label={filled(say(words.remove), { name })}
            onClick={() => {
              remove()
              list.current?.focus({ preventScroll: true })
            }}
          >
            {say(words.removeShort)}
          </button>
        </li>
      ))}
    </ol>
  )
}

function rowsOf<One extends { readonly id: string }>(all: readonly One[], keep: (kept: readonly One[]) => void) {
  return all.map((one, place) => ({
    one,
    place,
    up: () => keep(movedUp(all, place)),
    remove: () => keep(all.filter(({ id }) => id !== one.id)),
  }))
}

function thumbOf(one: { readonly preview: string } | LibraryPicture) {
  if ('preview' in one) return { preview: one.preview, address: '', placeholder: '' }
  return { preview: '', address: one.thumbnailURL, placeholder: one.placeholder }
}
