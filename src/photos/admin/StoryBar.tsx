'use client'
import { Button } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { choiceWords } from './choice/choiceWords'
import { words } from './words'

interface StoryBarProps {
  readonly selectedCount: number
  readonly rowCount: number
  /** How many are saved with all changes, and how many of the selected. */
  readonly changedCount: number
  readonly readyCount: number
  readonly slugline: string
  readonly problem: string
  readonly isSaving: boolean
  /** On a phone what is needed all the time stands in one line, and what makes a story at the foot of the page. */
  readonly isNarrow: boolean
  /** Pictures that were to be saved and were not. */
  readonly unsavedCount: number
  readonly canCreate: boolean
  /** How many of the selected can be handed over. */
  readonly handOverCount: number
  readonly onSelectAll: (isSelected: boolean) => void
  readonly onSlugline: (slugline: string) => void
  readonly onSave: () => void
  readonly onSaveSelected: () => void
  readonly onFirstUnsaved: () => void
  readonly onCreate: () => void
  readonly onHandOver: () => void
}

/** At the foot of the desk: what is done with the selected pictures. */
export function StoryBar(props: StoryBarProps) {
  const { selectedCount, rowCount, changedCount, readyCount, isSaving, isNarrow } = props
  const say = useSay()
  return (
    <div className="picture-desk__bar">
      <div className="picture-desk__bar-part picture-desk__bar-part--main">
        <label>
          <input
            type="checkbox"
            checked={selectedCount === rowCount}
            onChange={(event) => props.onSelectAll(event.target.checked)}
          />
          {`${say(words.selectAll)} ${selectedCount} / ${rowCount}`}
        </label>
        <Button
          id="picture-desk-save"
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={isSaving || changedCount === 0}
          extraButtonProps={{ 'aria-keyshortcuts': 'Control+S Meta+S' }}
          onClick={props.onSave}
        >
          {isSaving ? say(words.saving) : `${say(isNarrow ? words.saveShort : words.save)}（${changedCount}）`}
        </Button>
        {selectedCount > 0 && selectedCount < rowCount && (
          <Button
            id="picture-desk-save-selected"
            buttonStyle="secondary"
            size="medium"
            margin={false}
            disabled={isSaving || readyCount === 0}
            onClick={props.onSaveSelected}
          >
            {`${say(words.saveSelected)}（${readyCount}）`}
          </Button>
        )}
        <Button
          id="photo-desk-hand-over"
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={isSaving || props.handOverCount === 0}
          onClick={props.onHandOver}
        >
          {`${say(isNarrow ? choiceWords.handOverShort : choiceWords.handOver)}（${props.handOverCount}）`}
        </Button>
        <p className="picture-desk__problem" role="alert">
          {props.unsavedCount > 0 && `${props.unsavedCount} ${say(words.unsavedCount)}`} {props.problem}
        </p>
        {props.unsavedCount > 0 && (
          <Button
            id="picture-desk-first-unsaved"
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={props.onFirstUnsaved}
          >
            {say(words.firstUnsaved)}
          </Button>
        )}
      </div>
      <div className="picture-desk__bar-part">
        <label>
          {say(words.slugline)}
          <input type="text" value={props.slugline} onChange={(event) => props.onSlugline(event.target.value)} />
        </label>
        <Button
          id="picture-desk-story"
          size="medium"
          margin={false}
          disabled={isSaving || !props.canCreate}
          onClick={props.onCreate}
        >
          {say(words.story)}
        </Button>
      </div>
    </div>
  )
}
