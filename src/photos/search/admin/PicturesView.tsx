'use client'
import { Button, Gutter, useStepNav } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { LightboxPanel } from './LightboxPanel'
import { PictureDetail } from './PictureDetail'
import { filterNames, PictureFilters } from './PictureFilters'
import { PictureGrid } from './PictureGrid'
import { usePictureSearch } from './usePictureSearch'
import { words } from './words'
import '../../../admin/admin.css'
import './findPictures.css'

/** What a notice of the picture inbox leads to (notices/noticeTextRules.ts). */
const batchNames = ['batch', 'until'] as const

/** 找图: search the library, look, and put pictures aside. The address keeps conditions, page and lightbox. */
export function PicturesView() {
  const say = useSay()
  const { setStepNav } = useStepNav()
  const router = useRouter()
  const pathname = usePathname()
  const params = useSearchParams()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [shownId, setShownId] = useState('')
  const asked = new URLSearchParams(params.toString())
  const conditions = kept(asked, [...filterNames, ...batchNames, 'page'])
  const { answer, ask } = usePictureSearch(conditions.toString())
  const title = say(words.title)

  useEffect(() => setStepNav([{ label: title }]), [setStepNav, title])

  function go(changes: Readonly<Record<string, string>>, from: URLSearchParams = asked): void {
    const next = kept(new URLSearchParams({ ...Object.fromEntries(from), ...changes }), [
      ...filterNames,
      ...batchNames,
      'page',
      'lightbox',
    ])
    router.replace(`${pathname}?${next}`, { scroll: false })
  }

  function toggle(id: string): void {
    setSelected((all) => (all.has(id) ? new Set([...all].filter((other) => other !== id)) : new Set([...all, id])))
  }

  const found = answer !== 'loading' && 'pictures' in answer ? answer : null
  const shown = found?.pictures.find(({ id }) => id === shownId)
  return (
    <Gutter className="find-pictures">
      <h1>{title}</h1>
      <PictureFilters
        key={kept(asked, filterNames).toString()}
        asked={asked}
        onAsk={(given) => go(given, kept(asked, ['lightbox', ...batchNames]))}
      />
      {asked.get('batch') && (
        <p className="find-pictures__batch">
          {say(words.batch)}{' '}
          <button type="button" onClick={() => go({}, kept(asked, [...filterNames, 'lightbox']))}>
            {say(words.allPictures)}
          </button>
        </p>
      )}
      <p className="find-pictures__count" role="status">
        {answer === 'loading' && say(words.loading)}
        {found && say(words.found).replace('{count}', String(found.totalDocs))}
        {found && found.totalDocs === 0 && ` ${say(words.none)}`}
        {selected.size > 0 && ` · ${say(words.selected).replace('{count}', String(selected.size))}`}
        {selected.size > 0 && (
          <button type="button" onClick={() => setSelected(new Set())}>
            {say(words.deselect)}
          </button>
        )}
      </p>
      {answer !== 'loading' && 'problems' in answer && (
        <p className="find-pictures__problem" role="alert">
          {say(words.refused)} {answer.problems.join(' ')}{' '}
          <button type="button" onClick={ask}>
            {say(words.retry)}
          </button>
        </p>
      )}
      <div className="find-pictures__columns">
        <div>
          {found && <PictureGrid pictures={found.pictures} selected={selected} onToggle={toggle} onShow={setShownId} />}
          {found && found.totalDocs > 0 && <p className="find-pictures__note">{say(words.keys)}</p>}
          {found && found.totalPages > 1 && (
            <div className="find-pictures__buttons">
              <Button
                buttonStyle="secondary"
                size="medium"
                margin={false}
                disabled={found.page <= 1}
                onClick={() => go({ page: String(found.page - 1) })}
              >
                {say(words.previous)}
              </Button>
              <span>
                {found.page} / {found.totalPages}
              </span>
              <Button
                buttonStyle="secondary"
                size="medium"
                margin={false}
                disabled={found.page >= found.totalPages}
                onClick={() => go({ page: String(found.page + 1) })}
              >
                {say(words.next)}
              </Button>
            </div>
          )}
        </div>
        <aside>
          <LightboxPanel
            chosen={asked.get('lightbox') ?? ''}
            onChoose={(lightbox) => go({ lightbox })}
            selected={[...selected]}
            onAdded={() => setSelected(new Set())}
          />
          {shown ? (
            <PictureDetail picture={shown} onClose={() => setShownId('')} />
          ) : (
            <p className="find-pictures__note">{say(words.noDetail)}</p>
          )}
        </aside>
      </div>
    </Gutter>
  )
}

/** Only these parameters, and of them those that say something. */
function kept(params: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...params].filter(([name, value]) => names.includes(name) && value !== ''))
}
