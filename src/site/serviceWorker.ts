/**
 * Keeps the offline page with its stylesheet, and nothing else: no piece is ever kept, so that what is withdrawn is gone
 * here too. The newsroom's own pages are left alone.
 */
interface WorkerScope extends EventTarget {
  /** Set by the server in front of this script; another stylesheet is another cache. */
  readonly siteVersion: string
  skipWaiting(): Promise<void>
}

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface FetchingEvent extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

// The compiler knows the page's globals; a worker's are these.
const worker = self as unknown as WorkerScope
const cacheName = `site ${worker.siteVersion}`
const offlinePage = '/offline'
const notOurs = /^\/(?:admin|api|preview|_next)(?:\/|$)/

worker.addEventListener('install', (event) => {
  const keep = async () => (await caches.open(cacheName)).addAll([offlinePage, worker.siteVersion])
  ;(event as LastingEvent).waitUntil(keep().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  const forget = async () => {
    const names = await caches.keys()
    const old = names.filter((name) => name.startsWith('site ') && name !== cacheName)
    await Promise.all(old.map((name) => caches.delete(name)))
  }
  ;(event as LastingEvent).waitUntil(forget())
})

worker.addEventListener('fetch', (event) => {
  const fetching = event as FetchingEvent
  const { request } = fetching
  const { pathname } = new URL(request.url)
  const isPage = request.mode === 'navigate' && !notOurs.test(pathname)
  if (isPage) fetching.respondWith(fetch(request).catch(() => kept(offlinePage)))
  else if (pathname === worker.siteVersion) fetching.respondWith(fetch(request).catch(() => kept(pathname)))
})

async function kept(address: string): Promise<Response> {
  return (await caches.match(address)) ?? Response.error()
}
