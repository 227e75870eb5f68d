'use client'
import { Button, toast, useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { personOf } from '../../../access/person'
import { useSay } from '../../../admin/useSay'
import { holdsRole } from '../../../roles'
import { slugs } from '../../../slugs'
import { canMove, type DeskMove, type DeskState, deskStates } from '../../desk/deskStateRules'
import type { PictureRow } from '../../pictureDeskRules'
import { pictureMarks } from '../../pictureMarkRules'
import { renditionFailures } from '../../renditions/vocabulary'
import { rowsOf } from '../libraryPictures'
import { PictureMarks } from '../PictureMarks'
import { PictureThumb } from '../PictureThumb'
import type { DeskApi } from '../pictureRequests'
import { choiceWords } from './choiceWords'
import { DeskMark } from './DeskMark'
import { type DeskPicture, movePictures } from './deskRequests'
import { ReturnDialog } from './ReturnDialog'
import { useDeskPictures } from './useDeskPictures'

interface PhotoChoiceProps {
  readonly desk: DeskApi
  readonly firstState: DeskState
  /** Puts pictures into the sheet. */
  readonly onOpen: (rows: readonly PictureRow[]) => void
}

const shownStates = ['handedOver', 'taken', 'returned'] as const

/** What was handed over: picture editors take or return it, photographers see what became of theirs. */
export function PhotoChoice({ desk, firstState, onOpen }: PhotoChoiceProps) {
  const say = useSay()
  const { user } = useAuth()
  const person = personOf(user)
  const isEditor = holdsRole(person, 'editor')
  const [state, setState] = useState<DeskState>(firstState)
  const [isOwn, setIsOwn] = useState(!isEditor)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [isReturning, setIsReturning] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const { page, hasFailed, reload, loadMore } = useDeskPictures(desk, {
    state,
    person: isOwn ? (person?.id ?? null) : null,
  })
  const shown = page?.pictures ?? []
  const usable = shown.filter(({ picture }) => !picture.isRecalled)
  const chosen = shown.filter(({ picture }) => selected.has(picture.mediaId))

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has another choice
  useEffect(() => {
    setSelected(new Set())
    setProblem('')
  }, [state, isOwn])

  /** Gives whether any of them moved. */
  async function move(name: DeskMove, reason?: string): Promise<boolean> {
    setIsBusy(true)
    setProblem('')
    const ids = chosen.map(({ picture }) => picture.mediaId)
    const answer = await movePictures(desk, { move: name, ids, ...(reason ? { reason } : {}) })
    setIsBusy(false)
    setProblem(answer ? answer.problem : say(choiceWords.unreachable))
    if (!answer) return false
    if (answer.movedIds.length > 0) toast.success(`${answer.movedIds.length} ${say(choiceWords.moved)}`)
    setIsReturning(false)
    setSelected(new Set())
    reload()
    return answer.movedIds.length > 0
  }

  async function openInSheet(): Promise<void> {
    onOpen(
      await rowsOf(
        desk,
        chosen.map(({ picture }) => picture),
      ),
    )
  }

  const toggle = (id: string, isChosen: boolean) =>
    setSelected((all) => new Set(isChosen ? [...all, id] : [...all].filter((other) => other !== id)))

  return (
    <section className="photo-choice" aria-label={say(choiceWords.choice)}>
      <div className="photo-choice__filters">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form */}
        <div role="group" aria-label={say(choiceWords.filter)}>
          {shownStates.map((name) => (
            <button key={name} type="button" aria-pressed={state === name} onClick={() => setState(name)}>
              {say(deskStates[name])}
              {state === name && page ? ` ${page.total}` : ''}
            </button>
          ))}
        </div>
        <label>
          <input type="checkbox" checked={isOwn} onChange={(event) => setIsOwn(event.target.checked)} />
          {say(choiceWords.mine)}
        </label>
      </div>
      {hasFailed && (
        <p role="alert">
          {say(choiceWords.failed)}{' '}
          <Button buttonStyle="secondary" size="small" margin={false} onClick={reload}>
            {say(choiceWords.retry)}
          </Button>
        </p>
      )}
      {!page && !hasFailed && <p className="picture-desk__note">{say(choiceWords.loading)}</p>}
      {page && shown.length === 0 && (
        <p className="picture-desk__note">
          {say(state === 'handedOver' ? choiceWords.noneHandedOver : choiceWords.none)}
        </p>
      )}
      <ul className="photo-choice__list">
        {shown.map((item) => (
          <ChoiceCard
            key={item.picture.mediaId}
            item={item}
            isChosen={selected.has(item.picture.mediaId)}
            onChoose={(isChosen) => toggle(item.picture.mediaId, isChosen)}
          />
        ))}
      </ul>
      {page && page.total > shown.length && (
        <Button buttonStyle="secondary" size="small" onClick={loadMore}>
          {say(choiceWords.more)}
        </Button>
      )}
      {shown.length > 0 && (
        <div className="picture-desk__bar">
          <label>
            <input
              type="checkbox"
              checked={usable.length > 0 && chosen.length === usable.length}
              disabled={usable.length === 0}
              onChange={(event) =>
                setSelected(new Set(event.target.checked ? usable.map(({ picture }) => picture.mediaId) : []))
              }
            />
            {`${say(choiceWords.selectAll)} ${chosen.length} / ${usable.length}`}
          </label>
          {isEditor && canMove('take', state) && (
            <Button
              id="photo-choice-take"
              size="medium"
              margin={false}
              disabled={isBusy || chosen.length === 0}
              onClick={() => void move('take')}
            >
              {`${say(choiceWords.take)}（${chosen.length}）`}
            </Button>
          )}
          {isEditor && canMove('return', state) && (
            <Button
              id="photo-choice-return"
              buttonStyle="secondary"
              size="medium"
              margin={false}
              disabled={isBusy || chosen.length === 0}
              onClick={() => setIsReturning(true)}
            >
              {`${say(choiceWords.return)}（${chosen.length}）`}
            </Button>
          )}
          <Button
            id="photo-choice-open"
            buttonStyle="secondary"
            size="medium"
            margin={false}
            disabled={chosen.length === 0}
            onClick={() => void openInSheet()}
          >
            {say(choiceWords.goOn)}
          </Button>
          <p className="picture-desk__problem" role="alert">
            {problem}
          </p>
        </div>
      )}
      {isReturning && (
        <ReturnDialog
          ids={chosen.map(({ picture }) => picture.mediaId)}
          isBusy={isBusy}
          problem={problem}
          onReturn={(reason) => move('return', reason)}
          onClose={() => setIsReturning(false)}
        />
      )}
    </section>
  )
}

interface ChoiceCardProps {
  readonly item: DeskPicture
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function ChoiceCard({ item: { picture, caption, standing, handedOverBy }, isChosen, onChoose }: ChoiceCardProps) {
  const say = useSay()
  const { config } = useConfig()
  const { mediaId, fileName, address, placeholder, isRecalled, failure, words: written } = picture
  const lacking = [
    ...(caption.trim() === '' ? [choiceWords.noCaption] : []),
    ...(written.credit.trim() === '' ? [choiceWords.noCredit] : []),
    ...(written.alt.trim() === '' ? [choiceWords.noAlt] : []),
  ]
  return (
    <li className={`photo-choice__card ${isChosen ? 'photo-choice__card--chosen' : ''}`} data-media={mediaId}>
      <div className="photo-choice__picture">
        <PictureThumb row={{ preview: '', address, placeholder }} />
      </div>
      <label className="picture-desk__select">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isRecalled}
          aria-label={`${say(choiceWords.select)} ${fileName}`}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <span className="picture-desk__name" title={fileName}>
          {fileName}
        </span>
      </label>
      {isRecalled && <p className="picture-desk__problem">{say(choiceWords.recalled)}</p>}
      <PictureMarks marks={pictureMarks(picture, new Date())} />
      {failure && <p className="picture-desk__problem">{say(renditionFailures[failure])}</p>}
      {written.headline && <p className="photo-choice__headline">{written.headline}</p>}
      <p className="photo-choice__caption">{caption}</p>
      <p className="picture-desk__step">{[written.credit, written.place, written.date].filter(Boolean).join(' · ')}</p>
      {lacking.length > 0 && <p className="picture-desk__lacking">{lacking.map((text) => say(text)).join('、')}</p>}
      {handedOverBy && <p className="picture-desk__step">{`${say(choiceWords.by)}${handedOverBy}`}</p>}
      <DeskMark standing={standing} />
      <a href={`${config.routes.admin}/collections/${slugs.media}/${mediaId}`} target="_blank" rel="noopener">
        {say(choiceWords.open)}
      </a>
    </li>
  )
}
