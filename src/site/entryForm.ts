import { readyReceiptForm } from './receiptForm'
import { sayLines, sayRefusal } from './saidLines'

/**
 * Sends the entry form of a contest to the public API. What was typed stays in the form until the receipt is there, and a
 * second try carries the same key: a work whose answer was lost on the way is not entered twice.
 */
interface Answer {
  readonly receipt?: { readonly number?: unknown; readonly secret?: unknown }
  readonly errors?: readonly { readonly message?: unknown; readonly path?: unknown }[]
}

const form = document.querySelector<HTMLFormElement>('form[data-contest]')
const outcome = document.querySelector<HTMLElement>('.entry .entry__outcome')

readyReceiptForm()

if (form && outcome) {
  const key = newKey()
  document.querySelector('.entry__needs-script')?.remove()
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(form, outcome, key)
  })
}

/** 128 random bits, by what browsers have on plain http too. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function send(entry: HTMLFormElement, shown: HTMLElement, key: string): Promise<void> {
  const button = entry.querySelector('button')
  if (button?.disabled) return
  if (button) button.disabled = true
  sayLines(shown, ['正在发送，图片大时要等一会儿……'])
  try {
    const response = await fetch(`/api/photo-contests/${entry.dataset.contest}/entries`, {
      method: 'POST',
      headers: { 'Accept-Language': 'zh' },
      body: bodyOf(entry, key),
      credentials: 'omit',
    })
    const answer = (await response.json()) as Answer
    if (response.ok && answer.receipt) showReceipt(entry, shown, answer.receipt)
    else showErrors(entry, shown, answer)
  } catch {
    sayLines(shown, ['没有发送成功，填写的内容还在。请检查网络后再点“投稿”。'])
  }
  if (button) button.disabled = false
}

const answers = ['category', 'title', 'description', 'author', 'name', 'phone', 'email', 'website']

function bodyOf(entry: HTMLFormElement, key: string): FormData {
  const given = new FormData(entry)
  const body = new FormData()
  const words = Object.fromEntries(answers.map((name) => [name, String(given.get(name) ?? '')]))
  const payload = {
    ...words,
    key,
    acceptsRules: given.has('acceptsRules') ? entry.dataset.rulesVersion : '',
    isOfAge: given.has('isOfAge'),
    hasRights: given.has('hasRights'),
  }
  body.append('_payload', JSON.stringify(payload))
  for (const file of given.getAll('pictures')) body.append('pictures', file)
  return body
}

/** The secret is told once, here: it is all that a person has to look up or take back the work. */
function showReceipt(
  entry: HTMLFormElement,
  shown: HTMLElement,
  { number, secret }: NonNullable<Answer['receipt']>,
): void {
  entry.hidden = true
  sayLines(shown, [
    '已收到您的作品。',
    '请记下回执号和凭证（点一下即选中，可以复制）：在本页查询、撤回作品要用，本站不再显示。',
  ])
  const lines = [copied('回执号', String(number)), copied('凭证', String(secret))]
  shown.firstElementChild?.after(...lines)
  const again = document.createElement('a')
  again.href = location.pathname
  again.className = 'entry__again'
  again.textContent = '再投一件'
  shown.append(...copyButton(lines), again)
}

/** A line whose value one tap selects. */
function copied(label: string, value: string): HTMLElement {
  const line = document.createElement('p')
  const text = document.createElement('code')
  text.className = 'entry__receipt'
  text.textContent = value
  line.append(`${label}：`, text)
  return line
}

/** Copies the lines as they are read; none where the browser gives pages no clipboard, as without TLS. */
function copyButton(lines: readonly HTMLElement[]): HTMLElement[] {
  if (!navigator.clipboard) return []
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'entry__copy'
  button.textContent = '复制回执号和凭证'
  button.addEventListener('click', () => {
    const text = lines.map((line) => line.textContent).join('\n')
    navigator.clipboard.writeText(text).then(
      () => (button.textContent = '已复制'),
      () => (button.textContent = '没能复制，请点选上面的文字'),
    )
  })
  return [button]
}

function showErrors(entry: HTMLFormElement, shown: HTMLElement, { errors = [] }: Answer): void {
  for (const field of entry.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid')
  for (const { path } of errors) {
    // One of a series is named by its place: `pictures.1`.
    const field = typeof path === 'string' ? entry.elements.namedItem(path.split('.')[0] ?? '') : null
    if (field instanceof HTMLElement) field.setAttribute('aria-invalid', 'true')
  }
  sayRefusal(shown, { errors }, '没有投稿成功，填写的内容还在，请稍后再试。')
}
