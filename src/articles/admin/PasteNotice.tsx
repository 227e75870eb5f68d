'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ReactEditor, useSlateStatic } from 'slate-react'
import { useSay } from '../../admin/useSay'
import type { PastedPicture } from '../../body/htmlElements'
import { maxPastedBlocks, maxPastedCharacters } from '../../body/pastedBody'
import type { Bilingual } from '../../language'
import { PicturesDialog } from './PicturesDialog'
import { listenToPastes, type PasteReport } from './withCleanPaste'

/** More pictures than any piece has; the rest are counted. */
const maxOffered = 200

interface Left {
  readonly files: readonly File[]
  readonly linked: readonly string[]
  readonly lostCount: number
}

/** Tells what a paste left out, and offers its pictures for upload. */
export function PasteNotice() {
  const editor = useSlateStatic()
  const say = useSay()
  const [left, setLeft] = useState<Left | null>(null)
  useEffect(() => {
    const tell = ({ refusal, pictures, files }: PasteReport) => {
      if (refusal) toast.error(say(refusals[refusal]), { duration: 10_000 })
      if (pictures.length + files.length > 0) void sorted(pictures, files).then(setLeft)
    }
    return listenToPastes(editor, tell)
  }, [editor, say])
  useEffect(() => {
    const root = ReactEditor.toDOMNode(editor, editor)
    // A copied picture comes without text, and the browser would put it into the page itself.
    const takePicture = (event: ClipboardEvent) => {
      const data = event.clipboardData
      if (!data?.types.includes('Files') || data.types.some((type) => type.startsWith('text/'))) return
      event.preventDefault()
      if (!ReactEditor.isReadOnly(editor)) editor.insertData(data)
    }
    root.addEventListener('paste', takePicture)
    return () => root.removeEventListener('paste', takePicture)
  }, [editor])
  return left && <PicturesDialog purpose="paste" {...left} onClose={() => setLeft(null)} />
}

async function sorted(pictures: readonly PastedPicture[], files: readonly File[]): Promise<Left> {
  const embedded = pictures.filter(({ kind }) => kind === 'embedded').slice(0, maxOffered)
  // One after the other: all at once would hold every picture in memory twice.
  const read: File[] = []
  for (const [index, { address }] of embedded.entries()) {
    const file = await fileOf(address, index)
    if (file) read.push(file)
  }
  const linked = pictures.flatMap(({ kind, address }) => (kind === 'linked' ? [address] : []))
  return { files: [...files, ...read], linked, lostCount: pictures.length - linked.length - read.length }
}

/** The picture in a data address; read by hand, for the page's policy lets nothing fetch it. */
async function fileOf(address: string, index: number): Promise<File | null> {
  const match = /^data:(image\/[a-z+.-]+);base64,/i.exec(address.slice(0, 100))
  if (!match) return null
  try {
    const bytes = Uint8Array.from(atob(address.slice(match[0].length)), (character) => character.charCodeAt(0))
    const [, type = 'image/png'] = match
    return new File([bytes], `${index + 1}.${type.split('/')[1]}`, { type })
  } catch {
    return null
  }
}

const refusals = {
  tooLong: {
    zh: `粘贴的内容超过 ${maxPastedCharacters / 10_000} 万字或 ${maxPastedBlocks} 段，没有粘入，原有文字未动。请分几次粘贴。`,
    en: `What was pasted is longer than ${maxPastedCharacters} characters or ${maxPastedBlocks} paragraphs: nothing was pasted, your text is as it was. Paste it in parts.`,
  },
  unreadable: {
    zh: '读不懂粘贴的内容，没有粘入，原有文字未动。请改用“只粘贴文字”（Ctrl+Shift+V）。',
    en: 'What was pasted cannot be read: nothing was pasted, your text is as it was. Paste it as text only (Ctrl+Shift+V).',
  },
} as const satisfies Record<string, Bilingual>
