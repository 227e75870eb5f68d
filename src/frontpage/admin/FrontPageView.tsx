'use client'
import { Gutter, useConfig, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'
import { zonedTime } from '../../admin/time'
import { useSay } from '../../admin/useSay'
import { defaultTimeZone } from '../../defaultTimeZone'
import { slugs } from '../../slugs'
import { ChangeList } from './ChangeList'
import { FrontPageLists } from './FrontPageLists'
import { SaveBar } from './SaveBar'
import { TheirFrontPage } from './TheirFrontPage'
import { useFrontPage } from './useFrontPage'
import { words } from './words'
import './frontPage.css'

/** Where editors make up the front page: lead, pinned pieces, the tops of the sections, topics. */
export function FrontPageView() {
  const page = useFrontPage()
  const { config } = useConfig()
  const { setStepNav } = useStepNav()
  const say = useSay()
  const { state, slots } = page
  const timeZone = state && state !== 'failed' ? state.timeZone : defaultTimeZone
  const time = (iso: string) => zonedTime(iso, timeZone)
  const collection = (slug: string) => `${config.routes.admin}/collections/${slug}`

  useEffect(() => setStepNav([{ label: say(words.title) }]), [setStepNav, say])

  useEffect(() => {
    if (!page.isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [page.isChanged])

  return (
    <Gutter className="front-page">
      <header className="front-page__head">
        <div>
          <h1>{say(words.title)}</h1>
          <p className="front-page__about">{say(words.about)}</p>
        </div>
        {state && state !== 'failed' && state.mayEdit && <SaveBar page={page} />}
      </header>
      {state === null && <p role="status">{say(words.loading)}</p>}
      {state === 'failed' && (
        <p className="front-page__problem" role="alert">
          {say(words.loadFailed)}{' '}
          <button type="button" className="front-page__plain" onClick={() => void page.reload()}>
            {say(words.retry)}
          </button>
        </p>
      )}
      {state && state !== 'failed' && slots && (
        <>
          {!state.mayEdit && <p className="front-page__notice">{say(words.readOnly)}</p>}
          {state.desk.changedAt && (
            <p className="front-page__last">
              {say(words.lastChange)
                .replace('{name}', state.desk.changedByName ?? '')
                .replace('{time}', time(state.desk.changedAt))}
            </p>
          )}
          {page.overtakenBy && <TheirFrontPage desk={page.overtakenBy} state={state} />}
          <FrontPageLists state={state} slots={slots} page={page} />
          <nav className="front-page__links">
            <a href={collection(slugs.topics)}>{say(words.editTopics)}</a>
            <a href={collection(slugs.relatedPieces)}>{say(words.editRelated)}</a>
          </nav>
          <ChangeList
            changes={state.changes}
            mayEdit={state.mayEdit}
            time={time}
            onBringBack={(id) => void page.bringBack(id)}
          />
        </>
      )}
    </Gutter>
  )
}
