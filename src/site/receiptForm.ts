import { sayLines, sayRefusal } from './saidLines'

interface Answer {
  readonly entry?: {
    readonly number?: unknown
    readonly title?: unknown
    readonly category?: unknown
    readonly status?: unknown
    readonly submittedAt?: unknown
  }
  readonly errors?: readonly { readonly message?: unknown }[]
}

const lookUp = document.querySelector<HTMLFormElement>('form[data-receipt]')
const withdraw = document.querySelector<HTMLFormElement>('.receipt__withdraw')
const outcome = document.querySelector<HTMLElement>('.receipt .entry__outcome')

/** Looks a work up by its receipt; what stands can be taken back then. */
export function readyReceiptForm(): void {
  if (!lookUp || !withdraw || !outcome) return
  const forms = { lookUp, withdraw, outcome }
  document.querySelector('.receipt__needs-script')?.remove()
  lookUp.hidden = false
  lookUp.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(forms, 'receipt')
  })
  // What was found belongs to the receipt that was typed then.
  lookUp.addEventListener('input', () => {
    withdraw.hidden = true
  })
  withdraw.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(forms, 'withdraw')
  })
}

interface Forms {
  readonly lookUp: HTMLFormElement
  readonly withdraw: HTMLFormElement
  readonly outcome: HTMLElement
}

async function send(forms: Forms, what: 'receipt' | 'withdraw'): Promise<void> {
  const given = new FormData(forms.lookUp)
  const receipt = { number: String(given.get('number') ?? ''), secret: String(given.get('secret') ?? '').trim() }
  const body = what === 'withdraw' ? { ...receipt, erase: new FormData(forms.withdraw).has('erase') } : receipt
  try {
    const response = await fetch(`/api/photo-contests/${forms.lookUp.dataset.receipt}/entries/${what}`, {
      method: 'POST',
      headers: { 'Accept-Language': 'zh', 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
    })
    const answer = (await response.json()) as Answer
    if (response.ok && answer.entry) return showEntry(forms, answer.entry)
    if (response.status === 404) forms.withdraw.hidden = true
    if (response.status === 404) sayLines(forms.outcome, [notFound])
    else sayRefusal(forms.outcome, answer, '没有办成，请稍后再试。')
  } catch {
    sayLines(forms.outcome, ['没有发送成功，请检查网络后再试。'])
  }
}

const notFound = '没有找到这件作品，请核对回执号和凭证。'

function showEntry(
  { lookUp: lookUpForm, withdraw: form, outcome: shown }: Forms,
  entry: NonNullable<Answer['entry']>,
): void {
  const status = String(entry.status ?? '')
  form.hidden = status !== 'entered' && status !== 'suspended'
  sayLines(shown, [
    `《${String(entry.title ?? '')}》（${String(entry.category ?? '')}）`,
    `投稿时间：${readable(entry.submittedAt, lookUpForm.dataset.timeZone)}`,
    `状态：${statusWords(lookUpForm)[status] ?? status}`,
  ])
}

/** By the website's clock and in its form, as the deadline above it: 2026年11月28日 03:23:26 */
function readable(moment: unknown, timeZone: string | undefined): string {
  const time = new Date(String(moment))
  return Number.isNaN(time.getTime())
    ? ''
    : time.toLocaleString('zh-CN', { timeZone, dateStyle: 'long', timeStyle: 'medium' })
}

/** The page has the words: a script of its own that shared them with the server would be two files. */
function statusWords({ dataset }: HTMLFormElement): Readonly<Record<string, string>> {
  return JSON.parse(dataset.statuses ?? '{}') as Record<string, string>
}
