'use client'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useSlateStatic } from 'slate-react'
import { maxPastedBlocks, maxPastedCharacters } from '../../body/pastedBody'
import { useSay } from '../../editorial/admin/useSay'
import type { Bilingual } from '../../language'
import { listenToPastes, type PasteReport } from './withCleanPaste'

/** Tells what a paste left out. */
export function PasteNotice() {
  const editor = useSlateStatic()
  const say = useSay()
  useEffect(() => {
    const tell = ({ refusal, pictures, files }: PasteReport) => {
      if (refusal) toast.error(say(refusals[refusal]), { duration: 10_000 })
      const count = pictures.length + files.length
      if (count > 0) toast.info(say(notPasted(count)), { duration: 10_000 })
    }
    return listenToPastes(editor, tell)
  }, [editor, say])
  return null
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

function notPasted(count: number): Bilingual {
  return {
    zh: `${count} 张图片未粘入。请上传原图后用“图片”插入。`,
    en: `${count} pictures were not pasted. Upload the originals and insert them with "Picture".`,
  }
}
