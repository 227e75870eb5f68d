'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSay } from '../../editorial/admin/useSay'
import { maxPictureBytes } from '../imageFormat'
import { isReady, newRow, type PictureRow } from '../pictureDeskRules'
import { savePicture, sendPicture } from './pictureRequests'
import { words } from './words'

/** The server writes each file to its disk and looks into it: two at a time keep the line busy. */
const atOnce = 2

/** The rows of the picture desk: files are sent as they come, words are saved when the person says so. */
export function usePictureDesk() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [rows, setRows] = useState<readonly PictureRow[]>([])
  const files = useRef(new Map<string, File>())
  const isSavingNow = useRef(false)
  const [isSaving, setIsSaving] = useState(false)
  const desk = { api: config.routes.api, language: i18n.language }

  const change = useCallback((key: string, changes: Partial<PictureRow>) => {
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...changes } : row)))
  }, [])

  function add(chosen: readonly File[]): void {
    const added = chosen.map((file) => {
      const row = newRow({ key: nextKey(), fileName: file.name, preview: URL.createObjectURL(file) })
      files.current.set(row.key, file)
      const isTooLarge = file.size > maxPictureBytes
      return isTooLarge ? { ...row, step: 'failed' as const, problem: say(words.tooLarge) } : row
    })
    setRows((all) => [...all, ...added])
  }

  async function upload(key: string): Promise<void> {
    const file = files.current.get(key)
    if (!file) return
    const made = await sendPicture({ ...desk, file, onProgress: (progress) => change(key, { progress }) })
    if ('id' in made) change(key, { step: 'uploaded', mediaId: made.id, problem: '' })
    else change(key, { step: 'failed', problem: made.problem || say(words.unreachable) })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows alone say what is to be sent next
  useEffect(() => {
    const free = atOnce - rows.filter(({ step }) => step === 'uploading').length
    const next = rows.filter(({ step }) => step === 'waiting').slice(0, Math.max(free, 0))
    for (const { key } of next) {
      change(key, { step: 'uploading', progress: 0, problem: '' })
      void upload(key)
    }
  }, [rows])

  const isUnsaved = rows.some(({ step }) => step !== 'saved')
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isUnsaved])

  /** Saves what is selected and gives all rows as they are then; null while another save is under way. */
  async function save(): Promise<readonly PictureRow[] | null> {
    if (isSavingNow.current) return null
    isSavingNow.current = true
    setIsSaving(true)
    const after: PictureRow[] = []
    for (const row of rows) {
      const made = isReady(row) && row.mediaId ? await savePicture(desk, row, row.mediaId) : null
      const changes = made && changesOf(made, say(words.unreachable))
      if (changes) change(row.key, changes)
      after.push({ ...row, ...changes })
    }
    isSavingNow.current = false
    setIsSaving(false)
    return after
  }

  function remove({ key, preview }: PictureRow): void {
    files.current.delete(key)
    URL.revokeObjectURL(preview)
    setRows((all) => all.filter((row) => row.key !== key))
  }

  return { rows, desk, isSaving, add, change, remove, save, setRows }
}

function changesOf(made: Awaited<ReturnType<typeof savePicture>>, unreachable: string): Partial<PictureRow> {
  return 'id' in made ? { step: 'saved', captionId: made.id, problem: '' } : { problem: made.problem || unreachable }
}

let lastKey = 0
function nextKey(): string {
  lastKey += 1
  return `picture-${lastKey}`
}
