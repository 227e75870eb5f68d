'use client'
import { Gutter, Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useDocumentSteps } from '../../admin/useDocumentSteps'
import { useSay } from '../../admin/useSay'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { LinkForm } from './LinkForm'
import { LinkTable } from './LinkTable'
import { fetchLinks, type ListedLinks } from './linkRequests'
import { words } from './words'
import './preview.css'

/** The tab of a piece where links for outsiders are made, watched and revoked. */
export function PreviewLinksView() {
  const { collectionSlug, savedDocumentData } = useDocumentInfo()
  const say = useSay()
  useDocumentSteps(say(words.links))
  const articleId = collectionSlug === slugs.photoCaptions ? idOf(savedDocumentData?.article) : null
  return (
    <Gutter className="preview-links">
      <h2>{say(words.links)}</h2>
      <p className="preview-links__about">{say(words.about)}</p>
      {articleId ? <WithArticle articleId={articleId} /> : <OwnLinks />}
    </Gutter>
  )
}

/** A caption inside an article is read, as it is signed, with the article: its links are there. */
function WithArticle({ articleId }: { readonly articleId: string }) {
  const { config } = useConfig()
  const say = useSay()
  const href = `${config.routes.admin}/collections/${slugs.articles}/${articleId}/preview-links`
  return (
    <p className="preview-links__notice">
      {say(words.withArticle)}{' '}
      <Link href={href} prefetch={false}>
        {say(words.toArticle)}
      </Link>
    </p>
  )
}

function OwnLinks() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [listed, setListed] = useState<ListedLinks | 'failed' | null>(null)
  const address = `${config.routes.api}/${collectionSlug}/${id}/preview-links`

  const reload = useCallback(() => fetchLinks(address, i18n.language).then(setListed), [address, i18n.language])
  useEffect(() => {
    void reload()
  }, [reload])

  return (
    <>
      {listed === null && <p role="status">{say(words.reading)}</p>}
      {listed === 'failed' && (
        <p className="preview-links__problem" role="alert">
          {say(words.listFailed)}{' '}
          <button type="button" className="preview-links__plain" onClick={() => void reload()}>
            {say(words.retry)}
          </button>
        </p>
      )}
      {listed !== null && listed !== 'failed' && (
        <>
          {listed.reasons.length === 0 ? (
            <LinkForm address={address} onMade={() => void reload()} />
          ) : (
            <p className="preview-links__notice">{listed.reasons.map(({ message }) => message).join(' ')}</p>
          )}
          <LinkTable address={address} links={listed.links} onChanged={() => void reload()} />
        </>
      )}
    </>
  )
}
