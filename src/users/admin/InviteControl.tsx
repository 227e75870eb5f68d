'use client'
import { Button, useAuth, useConfig, useRouteCache, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../admin/Dialog'
import { beginsHere } from '../../admin/firstStop'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { hasRole, isRole, type Role, roles } from '../../roles'
import { slugs } from '../../slugs'
import { LinkOutcome, type LinkSent, sendForLink } from './LinkOutcome'
import { RoleList } from './RoleList'
import './accounts.css'

const roleNames = Object.keys(roles).filter(isRole)

/** Above the list of accounts, for administrators: invites a colleague, who sets the own password. */
export function InviteControl() {
  const { user } = useAuth()
  const say = useSay()
  const { clearRouteCache } = useRouteCache()
  const [isOpen, setIsOpen] = useState(false)
  const held = Array.isArray(user?.roles) ? user.roles.filter(isRole) : []
  if (!hasRole({ roles: held }, 'admin')) return null

  function close(): void {
    setIsOpen(false)
    clearRouteCache()
  }

  return (
    <div className="invite-control">
      <Button id="invite-colleague" size="medium" margin={false} onClick={() => setIsOpen(true)}>
        {say(words.invite)}
      </Button>
      {isOpen && (
        <Dialog slug="invite-colleague-dialog" title={say(words.invite)} onClose={close}>
          <InviteForm onClose={close} />
        </Dialog>
      )}
    </div>
  )
}

function InviteForm({ onClose }: { readonly onClose: () => void }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [chosen, setChosen] = useState<readonly Role[]>([])
  const [isJuror, setIsJuror] = useState(false)
  const [outcome, setOutcome] = useState<LinkSent | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const account = { name: form.get('name'), email: form.get('email'), language: form.get('language') }
    const body = isJuror ? { ...account, isJuror } : { ...account, roles: chosen }
    setIsBusy(true)
    setOutcome(await sendForLink(`${config.routes.api}/${slugs.users}/invite`, body, i18n.language))
    setIsBusy(false)
  }

  function toggle(role: Role): void {
    setChosen(chosen.includes(role) ? chosen.filter((held) => held !== role) : [...chosen, role])
  }

  if (outcome?.isDone) {
    return (
      <>
        <LinkOutcome outcome={outcome} />
        <div className="piece-dialog__buttons">
          <Button size="medium" margin={false} onClick={onClose}>
            {say(words.close)}
          </Button>
        </div>
      </>
    )
  }
  return (
    <form className="invite-form" onSubmit={(event) => void send(event)} noValidate>
      <label>
        {say(words.name)}
        <input name="name" autoComplete="off" {...beginsHere} />
      </label>
      <label>
        {say(words.email)}
        <input name="email" type="email" autoComplete="off" />
      </label>
      <label>
        {say(words.language)}
        <select name="language" defaultValue="zh">
          <option value="zh">中文</option>
          <option value="en">English</option>
        </select>
      </label>
      <fieldset>
        <legend>{say(words.roles)}</legend>
        {roleNames.map((role) => (
          <label key={role} className="invite-form__role">
            <input
              type="checkbox"
              checked={!isJuror && chosen.includes(role)}
              disabled={isJuror}
              onChange={() => toggle(role)}
            />
            {say(roles[role])}
          </label>
        ))}
        <label className="invite-form__role">
          <input id="invite-juror" type="checkbox" checked={isJuror} onChange={() => setIsJuror(!isJuror)} />
          {say(words.juror)}
        </label>
      </fieldset>
      {isJuror ? <p>{say(words.jurorAbout)}</p> : <RoleList shown={chosen} />}
      <LinkOutcome outcome={outcome} />
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(words.cancel)}
        </Button>
        <Button id="invite-send" type="submit" size="medium" margin={false} disabled={isBusy}>
          {say(words.send)}
        </Button>
      </div>
    </form>
  )
}

const words = {
  invite: { zh: '邀请同事', en: 'Invite a colleague' },
  name: { zh: '姓名（审稿签名用）', en: 'Name (signatures carry it)' },
  email: { zh: '登录邮箱', en: 'E-mail' },
  language: { zh: '邮件语言', en: 'Language of mail' },
  roles: { zh: '角色', en: 'Roles' },
  juror: { zh: '社外评委（不进编辑部）', en: 'Juror from outside (not of the newsroom)' },
  jurorAbout: {
    zh: '没有角色，在后台只看得到评审页和自己的收件箱；大赛办在评审轮次里点名以后，才有作品可评。',
    en: 'Has no role, and sees nothing of the admin but the judging and its own inbox. There is something to judge once the contest office names the account in a round.',
  },
  send: { zh: '发出邀请', en: 'Invite' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '完成', en: 'Done' },
} as const satisfies Record<string, Bilingual>
