'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { useSay } from '../../../admin/useSay'
import { useTimeZone } from '../../../newsroom/admin/useNewsroomTime'
import { wallTimeOf } from '../../../newsroom/newsroomTimeRules'
import type { PictureRow } from '../../pictureDeskRules'
import {
  type Placeholder,
  type Proposal,
  placeholders,
  proposals,
  templateChanges,
  unknownPlaceholders,
} from '../../sheet/captionTemplateRules'
import type { CellChange } from '../../sheet/changeRules'
import { words } from '../words'
import { sheetWords } from './sheetWords'

interface TemplateDialogProps {
  readonly rows: readonly PictureRow[]
  readonly template: string
  readonly onTemplate: (template: string) => void
  readonly onApply: (changes: readonly CellChange[]) => void
  readonly onClose: () => void
}

const mostShown = 20

/** A caption for the whole batch, each picture's own words in it; seen before it is written. */
export function TemplateDialog({ rows, template, onTemplate, onApply, onClose }: TemplateDialogProps) {
  const say = useSay()
  const selected = rows.filter(({ isSelected }) => isSelected)
  const [isForAll, setIsForAll] = useState(selected.length === 0)
  const [overwrites, setOverwrites] = useState(false)
  const [writesIncomplete, setWritesIncomplete] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const unknown = unknownPlaceholders(template)
  const { year } = wallTimeOf(new Date(), useTimeZone())
  const proposed = unknown.length > 0 ? [] : proposals(isForAll ? rows : selected, template, year)
  const writtenCount = proposed.filter(({ written }) => written !== null).length
  const incompleteCount = proposed.filter(({ missing, text }) => missing.length > 0 && text !== '').length
  const changes = templateChanges(proposed, { overwrites, writesIncomplete })
  const written = new Set(changes.map(({ key }) => key))

  function insert(name: Placeholder): void {
    const at = field.current
    if (!at) return
    at.setRangeText(`{${say(placeholders[name])}}`, at.selectionStart, at.selectionEnd, 'end')
    onTemplate(at.value)
    at.focus()
  }

  return (
    <Dialog slug="caption-template" title={say(sheetWords.templateTitle)} isWide keepsWords onClose={onClose}>
      <label className="caption-template__field">
        <span>{say(sheetWords.templateLabel)}</span>
        <textarea
          ref={field}
          name="template"
          rows={2}
          value={template}
          onChange={(event) => onTemplate(event.target.value)}
        />
      </label>
      <p className="picture-desk__note">{say(sheetWords.templateNote)}</p>
      <p className="caption-template__names">
        {(Object.keys(placeholders) as Placeholder[]).map((name) => (
          <button key={name} type="button" onClick={() => insert(name)}>{`{${say(placeholders[name])}}`}</button>
        ))}
      </p>
      {unknown.length > 0 && (
        <p className="picture-desk__problem" role="alert">
          {`${say(sheetWords.unknown)}${unknown.map((name) => `{${name}}`).join(' ')}`}
        </p>
      )}
      <fieldset className="caption-template__to">
        <legend>{say(sheetWords.templateTo)}</legend>
        {([false, true] as const).map((all) => (
          <label key={String(all)}>
            <input
              type="radio"
              name="template-to"
              checked={isForAll === all}
              disabled={!all && selected.length === 0}
              onChange={() => setIsForAll(all)}
            />
            {`${say(all ? sheetWords.all : sheetWords.selectedOnly)}（${all ? rows.length : selected.length}）`}
          </label>
        ))}
      </fieldset>
      <h3>{say(sheetWords.preview)}</h3>
      {proposed.length === 0 && <p className="picture-desk__note">{say(sheetWords.nothing)}</p>}
      <ul className="caption-template__preview">
        {proposed.slice(0, mostShown).map((proposal) => (
          <ProposedCaption key={proposal.key} proposal={proposal} isWritten={written.has(proposal.key)} />
        ))}
        {proposed.length > mostShown && (
          <li>{`${say(sheetWords.more)} ${proposed.length - mostShown} ${say(sheetWords.morePictures)}`}</li>
        )}
      </ul>
      {incompleteCount > 0 && (
        <TemplateChoice
          name="template-incomplete"
          label={`${say(sheetWords.writeIncomplete)}（${incompleteCount}）`}
          isChosen={writesIncomplete}
          onChoose={setWritesIncomplete}
        />
      )}
      {writtenCount > 0 && (
        <TemplateChoice
          name="template-overwrite"
          label={`${say(sheetWords.overwrite)}（${writtenCount}）`}
          isChosen={overwrites}
          onChoose={setOverwrites}
        />
      )}
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(sheetWords.cancel)}
        </Button>
        <Button
          id="caption-template-apply"
          size="medium"
          margin={false}
          disabled={changes.length === 0}
          onClick={() => {
            onApply(changes)
            onClose()
          }}
        >
          {`${say(sheetWords.apply)}（${changes.length}）`}
        </Button>
      </div>
    </Dialog>
  )
}

interface TemplateChoiceProps {
  readonly name: string
  readonly label: string
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function TemplateChoice({ name, label, isChosen, onChoose }: TemplateChoiceProps) {
  return (
    <label className="caption-template__overwrite">
      <input type="checkbox" name={name} checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
      {label}
    </label>
  )
}

interface ProposedCaptionProps {
  readonly proposal: Proposal
  readonly isWritten: boolean
}

function ProposedCaption({ proposal, isWritten }: ProposedCaptionProps) {
  const say = useSay()
  const { fileName, before, text, missing, written } = proposal
  const lacking = missing.map((name) => say(words[name])).join(say(sheetWords.and))
  return (
    <li className={isWritten ? undefined : 'caption-template__kept'}>
      <strong>{fileName}</strong>
      {before && <del>{before}</del>}
      <ins>{text}</ins>
      {lacking && <em>{`${say(sheetWords.lacks)}${lacking}${isWritten ? '' : say(sheetWords.notWritten)}`}</em>}
      {written && <em>{say(isWritten ? sheetWords.willReplace : sheetWords.writtenBefore[written])}</em>}
    </li>
  )
}
