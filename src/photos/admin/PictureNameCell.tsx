'use client'
import { Link, Thumbnail, useConfig, useListDrawerContext } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { pictureName } from '../pictureNameRules'
import './pictureName.css'

/**
 * In lists: the picture, small, with the name that the photographer knows it by. As the list's first column it opens the
 * picture, or takes it where one is being chosen, which Payload does for its own cells only.
 */
export function PictureNameCell({ collectionSlug, link, linkURL, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { drawerSlug, onSelect } = useListDrawerContext()
  const { id, thumbnailURL, url, filename, originalFilename } = rowData ?? {}
  const content = (
    <>
      <Thumbnail collectionSlug={collectionSlug} doc={{ ...rowData }} fileSrc={thumbnailURL || url} size="small" />
      <span>{pictureName({ originalFilename, filename })}</span>
    </>
  )
  if (!link) return <span className="picture-name">{content}</span>
  if (drawerSlug && onSelect)
    return (
      <button
        type="button"
        className="picture-name"
        onClick={() => onSelect({ collectionSlug, doc: rowData, docID: String(id) })}
      >
        {content}
      </button>
    )
  const address = linkURL ?? `${config.routes.admin}/collections/${collectionSlug}/${encodeURIComponent(String(id))}`
  return (
    <Link className="picture-name" href={address} prefetch={false}>
      {content}
    </Link>
  )
}
