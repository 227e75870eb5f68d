'use client'
import {
  ConfirmPasswordField,
  Form,
  FormSubmit,
  HiddenField,
  PasswordField,
  useAuth,
  useConfig,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { slugs } from '../../slugs'

/** The first password of an account, chosen twice alike; it logs in whoever chose it. */
export function WelcomeForm({ token }: { readonly token: string }) {
  const { config } = useConfig()
  const { fetchFullUser } = useAuth()
  const { t } = useTranslation()
  const router = useRouter()
  const say = useSay()
  const { admin, api } = config.routes

  async function enter(): Promise<void> {
    const user = await fetchFullUser()
    router.push(user ? admin : `${admin}${config.admin.routes.login}`)
  }

  return (
    <Form
      action={`${api}/${slugs.users}/reset-password`}
      method="POST"
      initialState={{
        password: empty,
        'confirm-password': empty,
        token: { initialValue: token, value: token, valid: true },
      }}
      onSuccess={() => void enter()}
    >
      <div className="inputWrap">
        <PasswordField
          field={{ name: 'password', label: t('authentication:newPassword'), required: true }}
          path="password"
          schemaPath={`${slugs.users}.password`}
        />
        <ConfirmPasswordField />
        <HiddenField path="token" value={token} />
      </div>
      <FormSubmit size="large">{say(words.set)}</FormSubmit>
    </Form>
  )
}

const empty = { initialValue: '', value: '', valid: false }

const words = { set: { zh: '设置密码', en: 'Set the password' } } as const satisfies Record<string, Bilingual>
