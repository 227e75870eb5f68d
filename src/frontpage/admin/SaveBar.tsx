'use client'
import { Button, useHotkey } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import type { FrontPageHandle } from './useFrontPage'
import { words } from './words'

/** Saves, with Ctrl+S; where somebody else was first, what was made up here stays, and can be saved all the same. */
export function SaveBar({ page }: { readonly page: FrontPageHandle }) {
  const say = useSay()
  const { isChanged, isBusy, problems, overtakenBy, save, discard } = page

  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    void save()
  })

  return (
    <div className="front-page__save">
      {isChanged && <span className="front-page__changed">{say(words.changed)}</span>}
      {isChanged && (
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={discard}>
          {say(overtakenBy ? words.takeTheirs : words.discard)}
        </Button>
      )}
      <Button
        id="front-page-save"
        size="medium"
        margin={false}
        disabled={!isChanged || isBusy}
        onClick={() => void save()}
      >
        {say(isBusy ? words.saving : overtakenBy ? words.keepMine : words.save)}
      </Button>
      {problems.length > 0 && (
        <p className="front-page__problem" role="alert">
          {problems.join(' ')}
        </p>
      )}
    </div>
  )
}
