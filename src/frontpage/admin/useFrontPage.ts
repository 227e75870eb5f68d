'use client'
import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import type { DeskPiece, FrontPageDesk } from '../frontPageDesk'
import type { FrontPageSlots } from '../slotRules'
import { type FrontPageState, fetchChange, fetchFrontPage, saveFrontPage } from './frontPageRequests'
import { words } from './words'

export interface FrontPageHandle {
  readonly state: FrontPageState | 'failed' | null
  /** As they are being made up; those of the server until something is changed. */
  readonly slots: FrontPageSlots | null
  readonly pieces: ReadonlyMap<string, DeskPiece>
  readonly isChanged: boolean
  readonly isBusy: boolean
  readonly problems: readonly string[]
  /** How it stands now, where somebody else was first. */
  readonly overtakenBy: FrontPageDesk | null
  readonly change: (slots: FrontPageSlots) => void
  readonly learn: (piece: DeskPiece) => void
  readonly save: () => Promise<void>
  readonly discard: () => void
  readonly bringBack: (changeId: string) => Promise<void>
  readonly reload: () => Promise<void>
}

/** The front page while it is being made up: what is changed stays here until it is saved, whatever the server says. */
export function useFrontPage(): FrontPageHandle {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const api = config.routes.api
  const { language } = i18n
  const [state, setState] = useState<FrontPageState | 'failed' | null>(null)
  const [changed, setChanged] = useState<FrontPageSlots | null>(null)
  const [pieces, setPieces] = useState<ReadonlyMap<string, DeskPiece>>(new Map())
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [overtakenBy, setOvertakenBy] = useState<FrontPageDesk | null>(null)
  const loaded = state === null || state === 'failed' ? null : state
  const latest = useRef(changed)
  latest.current = changed
  const asked = useRef(0)

  const learnAll = useCallback((more: readonly DeskPiece[]) => {
    setPieces((known) => new Map([...known, ...more.map((piece) => [piece.id, piece] as const)]))
  }, [])

  const reload = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    const fetched = await fetchFrontPage(api, language)
    // A later question, or a save, has gone out: this answer may be from before it.
    if (turn !== asked.current) return
    setState(fetched)
    if (fetched !== 'failed') learnAll(fetched.desk.pieces)
  }, [api, language, learnAll])

  useEffect(() => {
    void reload()
  }, [reload])

  function settle(): void {
    setProblems([])
    setOvertakenBy(null)
  }

  async function save(): Promise<void> {
    if (!loaded || !changed || isBusy) return
    setIsBusy(true)
    asked.current += 1
    const revision = overtakenBy?.revision ?? loaded.desk.revision
    const saved = await saveFrontPage(api, language, { revision, slots: changed })
    setIsBusy(false)
    if (saved.isSaved) {
      settle()
      // What was changed while it was under way stays, and is saved on top of this.
      setChanged((now) => (now === changed ? null : now))
      setState({ ...loaded, desk: saved.desk })
      learnAll(saved.desk.pieces)
      toast.success(say(words.saved))
      await reload()
      return
    }
    setProblems(saved.messages.length > 0 ? saved.messages : [say(words.unreachable)])
    setOvertakenBy(saved.desk)
  }

  async function bringBack(changeId: string): Promise<void> {
    const before = await fetchChange(api, changeId, language)
    if (!before) return setProblems([say(words.loadFailed)])
    if (latest.current !== changed) return setProblems([say(words.changedMeanwhile)])
    learnAll(before.pieces)
    setChanged(before.slots)
    toast.info(say(words.broughtBack))
  }

  return {
    state,
    slots: changed ?? loaded?.desk.slots ?? null,
    pieces,
    isChanged: changed !== null,
    isBusy,
    problems,
    overtakenBy,
    change: setChanged,
    learn: (piece) => learnAll([piece]),
    save,
    discard: () => {
      settle()
      setChanged(null)
      void reload()
    },
    bringBack,
    reload,
  }
}
