/** How the forms of one document in several tabs learn of each other; nothing of the text goes over it. */
const channelName = 'newsroom.forms'
/** A tab that is there answers at once; one that was closed never does. */
const answerMilliseconds = 300
/** A busy tab answers when it comes to it. */
const latestMilliseconds = 60_000

interface Message {
  readonly kind: 'who' | 'here' | 'saved'
  /** The document that it is about, as its keys begin. */
  readonly about: string
  /** The form that speaks; a whole tab where its document was saved. */
  readonly from: string
}

/** A name for something open here. No secret: `crypto.randomUUID` is not there on plain http. */
export function newName(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`
}

const thisTab = newName()

/** Answers for this form as long as it is open, and tells when another form of the same document was saved. */
export function announceForm(about: string, form: string, onSavedElsewhere: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.about !== about || data.from === form || data.from === thisTab) return
    if (data.kind === 'who') channel.postMessage({ kind: 'here', about, from: form } satisfies Message)
    if (data.kind === 'saved') onSavedElsewhere()
  }
  return () => channel.close()
}

/** Tells the person's other tabs that the document has been saved in this one. */
export function announceSaved(about: string): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage({ kind: 'saved', about, from: thisTab } satisfies Message)
  channel.close()
}

/** The forms of this document that are open elsewhere; `onLate` is told of those that had no time to say so. */
export function openForms(about: string, form: string, onLate: (form: string) => void): Promise<ReadonlySet<string>> {
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve(new Set())
  const channel = new BroadcastChannel(channelName)
  const found = new Set<string>()
  let isThrough = false
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'here' || data.about !== about || found.has(data.from)) return
    found.add(data.from)
    if (isThrough) onLate(data.from)
  }
  channel.postMessage({ kind: 'who', about, from: form } satisfies Message)
  return new Promise((resolve) => {
    setTimeout(() => {
      isThrough = true
      resolve(found)
    }, answerMilliseconds)
    setTimeout(() => channel.close(), latestMilliseconds)
  })
}
