/** More do not fit into the form that some hubs take. */
const mostTopics = 20
/** A hub that hangs is a hub that is away. */
const patienceMilliseconds = 10_000

/**
 * Tells the hub that these feeds have something new. WebSub leaves the form to the hub; this is the one that all public hubs know
 * (PubSubHubbub 0.3, 7.1), with several addresses in one request.
 * @throws Error for every answer that is not 2xx, a redirect included, and for none within ten seconds
 */
export async function pingHub(hub: string, topics: readonly string[]): Promise<void> {
  for (let first = 0; first < topics.length; first += mostTopics) {
    const form = new URLSearchParams({ 'hub.mode': 'publish' })
    for (const topic of topics.slice(first, first + mostTopics)) form.append('hub.url', topic)
    const answer = await fetch(hub, {
      method: 'POST',
      body: form,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMilliseconds),
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`the hub answered ${answer.status}`)
  }
}
