'use client'
import { PopupList, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { slugs } from '../../slugs'
import { words } from './words'

/** The ways out of a piece, in the document's menu: for WeChat by the clipboard, for typesetting as a file. */
export function ExportItems() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  if (!id) return null
  const address = (format: string) => `${config.routes.api}/${slugs.articles}/${id}/export?format=${format}`

  async function copy(): Promise<void> {
    const html = fetch(address('wechat'), { credentials: 'same-origin' }).then((response) => {
      if (!response.ok) throw new Error(String(response.status))
      return response.text()
    })
    try {
      // Promises, not texts: a browser takes the clipboard only within the click.
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': html.then((page) => new Blob([page], { type: 'text/html' })),
          'text/plain': html.then((page) => new Blob([wordsOf(page)], { type: 'text/plain' })),
        }),
      ])
      toast.success(say(words.copied), { duration: 8000 })
    } catch {
      toast.error(say(words.notCopied))
    }
  }

  return (
    <>
      <PopupList.Button id="export-wechat" onClick={() => void copy()}>
        {say(words.copyForWechat)}
      </PopupList.Button>
      <PopupList.Button id="export-docx" onClick={() => window.location.assign(address('docx'))}>
        {say(words.downloadDocx)}
      </PopupList.Button>
      <PopupList.Button id="export-txt" onClick={() => window.location.assign(address('txt'))}>
        {say(words.downloadText)}
      </PopupList.Button>
    </>
  )
}

function wordsOf(page: string): string {
  const parsed = new DOMParser().parseFromString(page, 'text/html')
  return [...parsed.querySelectorAll('p, h2, blockquote, li')].map(({ textContent }) => textContent ?? '').join('\n')
}
