'use client'
import { CopyToClipboard } from '@payloadcms/ui'
import { sendJson } from '../../admin/sendJson'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import './accounts.css'

/** What came of asking for a link. */
export interface LinkSent {
  readonly isDone: boolean
  /** The link itself, where no mail is sent; it is shown this once. */
  readonly url: string | null
  readonly problems: readonly string[]
}

export async function sendForLink(address: string, body: object, language: string): Promise<LinkSent> {
  const { isDone, answer, refused } = await sendJson({ address, language, body })
  // Of the product's own endpoints (src/users/accountEndpoints.ts).
  const url = typeof answer.url === 'string' ? answer.url : null
  return { isDone, url, problems: refused.map(({ message }) => message) }
}

/** Says that the mail is on its way, or shows the link to hand over. */
export function LinkOutcome({ outcome }: { readonly outcome: LinkSent | null }) {
  const say = useSay()
  if (!outcome) return null
  if (!outcome.isDone) {
    return (
      <div className="link-outcome link-outcome--bad" role="alert">
        {(outcome.problems.length > 0 ? outcome.problems : [say(words.failed)]).map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
    )
  }
  if (!outcome.url) {
    return (
      <p className="link-outcome" role="status">
        {say(words.mailed)}
      </p>
    )
  }
  return (
    <div className="link-outcome" role="status">
      <p>{say(words.handOver)}</p>
      <p className="link-outcome__url">
        <code>{outcome.url}</code> <CopyToClipboard value={outcome.url} />
      </p>
    </div>
  )
}

const words = {
  mailed: { zh: '邮件已交付发送，链接 72 小时内有效。', en: 'The mail is on its way; its link works for 72 hours.' },
  handOver: {
    zh: '本系统未配置邮件。请把这条链接交给本人，72 小时内有效，只能用一次，此后不再显示：',
    en: 'No mail is set up. Hand this link over: it works once, within 72 hours, and is not shown again:',
  },
  failed: { zh: '没有做成，请再试一次。', en: 'That did not work: try again.' },
} as const satisfies Record<string, Bilingual>
