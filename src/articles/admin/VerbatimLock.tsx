'use client'
import { Button, useField } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { useBodyLock } from './useBodyLock'

/** A 照发 text cannot be typed into; says why above it, with the switch for those who may clear it. */
export function VerbatimLock() {
  const say = useSay()
  const here = useRef<HTMLDivElement>(null)
  const { isVerbatim, mayUnlock } = useBodyLock()
  const { setValue } = useField<boolean>({ path: 'verbatim' })

  // The form around it stays open: the headline of such a piece is the newsroom's own. Slate opens the text anew whenever
  // it is shown anew, so the lock keeps watch.
  useEffect(() => {
    const field = here.current?.closest('.rich-text')
    if (!isVerbatim || !field) return
    const shut = () => setEditable(field, false)
    shut()
    const watch = new MutationObserver(shut)
    // Slate and Payload hear keys in a text that is not editable too.
    for (const name of changing) field.addEventListener(name, refuseChange, true)
    watch.observe(field, { subtree: true, childList: true, attributes: true, attributeFilter: ['contenteditable'] })
    return () => {
      watch.disconnect()
      for (const name of changing) field.removeEventListener(name, refuseChange, true)
      setEditable(field, true)
    }
  }, [isVerbatim])

  if (!isVerbatim) return null
  return (
    <div ref={here} className="body-verbatim" role="note">
      <span>
        <strong>{say(texts.verbatim)}</strong> {say(mayUnlock ? texts.locked : texts.lockedHere)}
      </span>
      {mayUnlock && (
        <Button id="verbatim-clear" buttonStyle="secondary" size="small" margin={false} onClick={() => setValue(false)}>
          {say(texts.clear)}
        </Button>
      )}
    </div>
  )
}

const changing = ['beforeinput', 'keydown', 'paste', 'cut', 'dragstart', 'drop']

/** Stops whatever would change the text; moving, copying, finding and the form's own keys go through. */
function refuseChange(event: Event): void {
  if (!(event.target instanceof Element) || !event.target.closest('[data-slate-editor]')) return
  if (event instanceof KeyboardEvent && !isChange(event)) return
  event.preventDefault()
  event.stopPropagation()
}

function isChange({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isCommand = ctrlKey || metaKey
  if (isCommand) return !altKey && 'biuyzxv`'.includes(key.toLowerCase())
  return key.length === 1 || ['Enter', 'Backspace', 'Delete', 'Process'].includes(key)
}

function setEditable(field: Element, isEditable: boolean): void {
  for (const root of field.querySelectorAll('[data-slate-editor]')) {
    if (root.getAttribute('contenteditable') === String(isEditable)) continue
    root.setAttribute('contenteditable', String(isEditable))
    root.setAttribute('aria-readonly', String(!isEditable))
    // What cannot be typed into is still reached, read and copied by keyboard.
    root.setAttribute('tabindex', '0')
  }
}

const texts = {
  verbatim: { zh: '照发', en: 'Verbatim' },
  locked: {
    zh: '正文与来稿一字不差，不能修改。要改，请先取消照发。',
    en: 'The body is printed as it came and cannot be changed. Clear the switch to change it.',
  },
  lockedHere: {
    zh: '正文与来稿一字不差，不能修改。要改，须退回草稿，由作者取消照发。',
    en: 'The body is printed as it came and cannot be changed. To change it, the piece goes back to draft, where its author clears the switch.',
  },
  clear: { zh: '取消照发', en: 'Clear verbatim' },
} as const satisfies Record<string, Bilingual>
