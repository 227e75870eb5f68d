import { shape } from './shape'

/** An absolute `http:` or `https:` URL without a user name or password in it. */
function isWebAddress(value: string): boolean {
  const url = URL.parse(value)
  return (
    url !== null &&
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.hostname !== '' &&
    !url.username &&
    !url.password
  )
}

export const validateWebAddress = shape(isWebAddress, {
  zh: '请填写完整的网址，以 https:// 或 http:// 开头。',
  en: 'Please give a complete address that begins with https:// or http://.',
})
