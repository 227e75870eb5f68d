import { type Sent, sentAs } from './sendJson'

interface OutgoingForm {
  readonly address: string
  readonly language: string
  readonly form: FormData
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
}

export interface PostedForm {
  readonly answer: Promise<Sent>
  readonly abort: () => void
}

/** Sends a form with files. XMLHttpRequest, since fetch tells nothing of how far it is. */
export function postForm({ address, language, form, onProgress }: OutgoingForm): PostedForm {
  const request = new XMLHttpRequest()
  const answer = new Promise<Sent>((resolve) => {
    request.open('POST', address)
    request.setRequestHeader('Accept-Language', language)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(sentAs(request.status, request.response))
    request.onerror = () => resolve(sentAs(0, null))
    request.onabort = () => resolve(sentAs(0, null))
    request.send(form)
  })
  return { answer, abort: () => request.abort() }
}
