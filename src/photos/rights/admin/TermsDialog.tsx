'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { beginsHere } from '../../../admin/firstStop'
import { useSay } from '../../../admin/useSay'
import type { Bilingual } from '../../../language'
import { ChoiceField } from '../../../newsroom/admin/ChoiceField'
import { MomentField } from '../../../newsroom/admin/MomentField'
import { PictureActDialog, ReasonField } from '../../admin/act/PictureActDialog'
import { usePictureAct } from '../../admin/act/usePictureAct'
import { isPictureRights } from '../../rightsRules'
import { pictureRights } from '../../vocabulary'
import type { ToldTerms } from '../endpoints'
import { hasChanged, isHeldBack, isLooser, looseningDenied, type ShowingTerms } from '../rightsChangeRules'
import { words } from './words'

interface TermsDialogProps {
  readonly id: string
  readonly terms: ToldTerms
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Changes whether and from when on readers see a picture: what it will do, and why. */
export function TermsDialog({ id, terms, onClose, onDone }: TermsDialogProps) {
  const say = useSay()
  const act = usePictureAct({
    id,
    action: 'rights',
    reasonLabel: words.reason,
    doneText: words.done,
    onClose,
    onDone,
  })
  const [wanted, setWanted] = useState<ShowingTerms>({ rights: terms.rights, embargoUntil: terms.embargoUntil })
  const { rights, embargoUntil } = wanted
  const now = new Date()
  const isDenied = isLooser(terms, wanted, now) && !terms.mayLoosen
  const effects = effectsOf(terms, wanted, now)

  function choose(change: Partial<ShowingTerms>): void {
    setWanted({ ...wanted, ...change })
    act.forgetProblems()
  }

  const take = () => {
    const lacking = [
      ...(hasChanged(terms, wanted) ? [] : [say(words.unchanged)]),
      ...(isDenied ? [say(looseningDenied.message)] : []),
      ...act.reasonLacking,
    ]
    void act.take(lacking, { ...(rights === null ? {} : { rights }), embargoUntil })
  }

  return (
    <PictureActDialog
      slug={`picture-terms-${id}`}
      title={say(words.change)}
      act={act}
      confirmLabel={say(words.save)}
      onConfirm={take}
      onClose={onClose}
    >
      <p>{say(words.text)}</p>
      <div className="piece-dialog__fields">
        <div {...beginsHere}>
          <ChoiceField
            path="picture-terms-rights"
            label={say(words.rights)}
            placeholder={say(words.unsettled)}
            value={rights ?? ''}
            options={Object.entries(pictureRights).map(([value, label]) => ({ value, label: say(label) }))}
            onChange={(value) => choose({ rights: isPictureRights(value) ? value : null })}
          />
        </div>
        <div>
          <MomentField
            path="picture-terms-embargo"
            label={say(words.embargo)}
            value={embargoUntil ?? ''}
            onChange={(value) => choose({ embargoUntil: value || null })}
          />
          {embargoUntil !== null && (
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => choose({ embargoUntil: null })}>
              {say(words.noEmbargo)}
            </Button>
          )}
        </div>
        <ReasonField path="picture-terms-reason" act={act} />
      </div>
      {isDenied && <p className="piece-dialog__warning">{say(looseningDenied.message)}</p>}
      {!isDenied &&
        effects.map((effect) => (
          <p key={effect.en} className="piece-dialog__warning">
            {say(effect)}
          </p>
        ))}
    </PictureActDialog>
  )
}

/** What readers and those who work with the picture will notice. */
function effectsOf(before: ShowingTerms, after: ShowingTerms, now: Date): readonly Bilingual[] {
  const isHidden = isHeldBack(after, now)
  const isDoubted = after.rights === 'unclear' && before.rights !== 'unclear'
  if (isHeldBack(before, now) === isHidden) return isDoubted ? [isHidden ? words.doubted : words.doubtedInSight] : []
  return [isHidden ? words.hides : words.shows, ...(isDoubted ? [words.doubted] : [])]
}
