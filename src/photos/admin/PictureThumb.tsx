'use client'
import { useState } from 'react'
import type { PictureRow } from '../pictureDeskRules'

/** The picture as it lies in the browser or the library; where the browser cannot draw it, the few pixels that are known. */
export function PictureThumb({ row }: { readonly row: Pick<PictureRow, 'preview' | 'address' | 'placeholder'> }) {
  const [failed, setFailed] = useState<readonly string[]>([])
  const source = [row.preview, row.address, row.placeholder].find(
    (address) => address !== '' && !failed.includes(address),
  )
  if (!source) return <span className="picture-desk__no-thumb" />
  return (
    // biome-ignore lint/performance/noImgElement: a file that lies in the browser
    <img src={source} alt="" loading="lazy" decoding="async" onError={() => setFailed((all) => [...all, source])} />
  )
}
