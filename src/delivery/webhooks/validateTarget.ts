import { readEnv } from '../../env'
import { validateWebAddress } from '../../fields/webAddress'
import { languageOf } from '../../language'
import { leadsInside } from './targetRules'

type Context = Parameters<typeof validateWebAddress>[1]

const inside = {
  zh: '这个网址指向内部网络，不能推送。请填写公网网址；确需推送到内部的，请管理员设置 WEBHOOK_ALLOWED_HOSTS。',
  en: 'This address leads into the house, so nothing is sent there. Enter a public one, or have WEBHOOK_ALLOWED_HOSTS name it.',
}

/** A complete web address that can be seen to lead outside. Where its name leads is checked at every delivery. */
export function validateTarget(value: string | null | undefined | '', context: Context): true | string {
  const verdict = validateWebAddress(value, context)
  if (verdict !== true || !value) return verdict
  const url = URL.parse(value)
  return (
    (url !== null && !leadsInside(url, readEnv().webhookAllowedHosts)) || inside[languageOf(context.req.i18n?.language)]
  )
}
