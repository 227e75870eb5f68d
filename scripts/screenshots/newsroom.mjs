// The demo accounts at work over the API: what they need to bring the sample page into a state worth looking at.
const password = process.env.DEMO_PASSWORD || 'demo-newsroom'

export function newsroomAt(url) {
  const sessions = new Map()
  return {
    url,
    /** The cookie with which a browser is this person. */
    cookie: async (name) => ({ name: 'payload-token', value: await tokenOf(name), url }),
    /** Asks the API as this person. */
    as: (name) => ({
      get: (address) => ask(name, 'GET', address),
      post: (address, data) => ask(name, 'POST', address, data),
      patch: (address, data) => ask(name, 'PATCH', address, data),
    }),
    move: (name, id, action, body = {}) => move(name, id, action, body),
    findPiece: (words) => findPiece(words),
  }

  async function tokenOf(name) {
    if (!sessions.has(name)) {
      const login = await fetch(`${url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: `${name}@newsroom.test`, password }),
      })
      if (!login.ok) throw new Error(`${name}@newsroom.test: ${login.status} ${await login.text()}`)
      sessions.set(name, (await login.json()).token)
    }
    return sessions.get(name)
  }

  async function ask(name, method, address, data) {
    const response = await fetch(`${url}/api${address}`, {
      method,
      headers: {
        Authorization: `JWT ${await tokenOf(name)}`,
        'Accept-Language': 'zh',
        'Content-Type': 'application/json',
      },
      body: data === undefined ? undefined : JSON.stringify(data),
    })
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`)
    return response.json()
  }

  async function move(name, id, action, body) {
    const { revision } = await ask(name, 'GET', `/articles/${id}/transitions`)
    return ask(name, 'POST', `/articles/${id}/transitions/${action}`, { revision, ...body })
  }

  async function findPiece(words) {
    const { docs } = await ask(
      'reporter',
      'GET',
      `/articles?draft=true&depth=0&where[slugline][like]=${encodeURIComponent(words)}`,
    )
    if (!docs?.[0]) throw new Error(`样例版面里没有“${words}”。The sample page is not loaded: ${words} was not found.`)
    return docs[0]
  }
}
