import type { BootedNewsroom } from '../support/bootNewsroom'
import type { Asker } from '../support/client'
import type { people } from '../support/people'

/** What an attack aims at. */
export interface Target {
  readonly id: string
  /** An older version of the document. */
  readonly versionId: string
  readonly revision: number
}

/** Tries a way around the workflow; gives the status of the answer (for GraphQL and the Local API: of the error, else 200). */
type Attack = (newsroom: BootedNewsroom, who: Asker, target: Target) => Promise<number>

const soon = '2031-01-01T00:00:00.000Z'

/** Every way to write that Payload offers besides the transitions; each asks for something that only a transition may do. */
export const attacks = {
  'PATCH _status=published': patch('', { _status: 'published' }),
  'PATCH _status=published, draft=false': patch('?draft=false', { _status: 'published', headline: '强行' }),
  'PATCH _status=published, draft=true': patch('?draft=true', { _status: 'published' }),
  'PATCH _status=published, autosave': patch('?draft=true&autosave=true', { _status: 'published' }),
  'PATCH publishAllLocales': patch('?publishAllLocales=true', { _status: 'published' }),
  'PATCH publishSpecificLocale': patch('?publishSpecificLocale=zh', { _status: 'published' }),
  'PATCH by API key': async (newsroom, who, { id, revision }) => {
    if (who === null) return 403
    const headers = { authorization: `users API-Key ${apiKeyOf(who)}` }
    return (
      await newsroom.ask(null, 'PATCH', `/api/articles/${id}`, { headers, body: { _status: 'published', revision } })
    ).status
  },
  'PATCH publishedAt': patch('', { publishedAt: soon }),
  'PATCH createdAt': patch('', { createdAt: soon }),
  'bulk PATCH _status=published': bulk({ _status: 'published' }),
  'bulk PATCH publishAllLocales': bulk({ _status: 'published' }, '&publishAllLocales=true&draft=false'),
  'bulk PATCH unpublishAllLocales': bulk({ _status: 'draft' }, '&unpublishAllLocales=true&draft=false'),
  'restore version': async (newsroom, who, { versionId }) =>
    (await newsroom.ask(who, 'POST', `/api/articles/versions/${versionId}`)).status,
  'restore version as draft': async (newsroom, who, { versionId }) =>
    (await newsroom.ask(who, 'POST', `/api/articles/versions/${versionId}?draft=true`)).status,
  DELETE: async (newsroom, who, { id }) => (await newsroom.ask(who, 'DELETE', `/api/articles/${id}`)).status,
  'DELETE trash=true': async (newsroom, who, { id }) =>
    (await newsroom.ask(who, 'DELETE', `/api/articles/${id}?trash=true`)).status,
  'bulk DELETE': async (newsroom, who, { id }) =>
    (await newsroom.ask(who, 'DELETE', `/api/articles?where[id][equals]=${id}`)).status,
  'bulk DELETE trash=true': async (newsroom, who, { id }) =>
    (await newsroom.ask(who, 'DELETE', `/api/articles?where[id][equals]=${id}&trash=true`)).status,
  'POST with override PATCH': overridden('PATCH', { _status: 'published' }),
  'POST with override DELETE': overridden('DELETE', {}),
  'GraphQL update': graphql(
    ({ id }) => `mutation { updateArticle(id: "${id}", draft: false, data: { _status: published }) { id } }`,
  ),
  'GraphQL autosave': graphql(
    ({ id }) =>
      `mutation { updateArticle(id: "${id}", draft: true, autosave: true, data: { _status: published }) { id } }`,
  ),
  'GraphQL delete': graphql(({ id }) => `mutation { deleteArticle(id: "${id}") { id } }`),
  'GraphQL restore': graphql(({ versionId }) => `mutation { restoreVersionArticle(id: "${versionId}") { id } }`),
  'Local API with a user': local(false, { _status: 'published' }),
  'Local API with a user, access overridden': local(true, { _status: 'published' }),
  'Local API delete, access overridden': async (newsroom, who, { id }) =>
    statusOf(
      newsroom.payload.delete({ collection: 'articles', id, overrideAccess: true, user: await userOf(newsroom, who) }),
    ),
  'Local API restore, access overridden': async (newsroom, who, { versionId }) =>
    statusOf(
      newsroom.payload.restoreVersion({
        collection: 'articles',
        id: versionId,
        overrideAccess: true,
        user: await userOf(newsroom, who),
      }),
    ),
} as const satisfies Record<string, Attack>

/** Ways to put a signed piece into the trash; a draft that nobody has signed may go there (see trash.spec.ts). */
export const trashAttacks = {
  'PATCH deletedAt': patch('', { deletedAt: soon }),
  'bulk PATCH deletedAt': bulk({ deletedAt: soon }),
} as const satisfies Record<string, Attack>

/** Ways to take a live text offline or to change it; on an unpublished piece the first five would change nothing. */
export const takeDownAttacks = {
  'PATCH _status=draft': patch('', { _status: 'draft' }),
  'PATCH _status=draft, draft=false': patch('?draft=false', { _status: 'draft' }),
  'PATCH unpublishAllLocales': patch('?unpublishAllLocales=true', { _status: 'draft' }),
  'GraphQL update to draft': graphql(
    ({ id }) => `mutation { updateArticle(id: "${id}", draft: false, data: { _status: draft }) { id } }`,
  ),
  'Local API to draft, access overridden': local(true, { _status: 'draft' }),
  'PATCH headline': patch('', { headline: '未经更正的改动' }),
  'PATCH headline, draft=false': patch('?draft=false', { headline: '未经更正的改动' }),
} as const satisfies Record<string, Attack>

export function apiKeyOf(who: keyof typeof people): string {
  return `key-of-${who}-0123456789abcdef`
}

function patch(query: string, data: object): Attack {
  return async (newsroom, who, { id, revision }) =>
    (await newsroom.ask(who, 'PATCH', `/api/articles/${id}${query}`, { body: { ...data, revision } })).status
}

function bulk(data: object, query = ''): Attack {
  return async (newsroom, who, { id, revision }) =>
    (await newsroom.ask(who, 'PATCH', `/api/articles?where[id][equals]=${id}${query}`, { body: { ...data, revision } }))
      .status
}

function overridden(method: string, body: object): Attack {
  return async (newsroom, who, { id, revision }) => {
    const headers = { 'x-payload-http-method-override': method, 'x-http-method-override': method }
    return (await newsroom.ask(who, 'POST', `/api/articles/${id}`, { headers, body: { ...body, revision } })).status
  }
}

function graphql(queryFor: (target: Target) => string): Attack {
  return async (newsroom, who, target) => {
    const { status, body } = await newsroom.graphql(who, queryFor(target))
    const [error] = (body.errors ?? []) as readonly { readonly extensions?: { readonly statusCode?: number } }[]
    return error ? (error.extensions?.statusCode ?? status) : status
  }
}

function local(overrideAccess: boolean, data: Record<string, unknown>): Attack {
  return async (newsroom, who, { id, revision }) => {
    const user = await userOf(newsroom, who)
    return statusOf(
      newsroom.payload.update({
        collection: 'articles',
        id,
        data: { ...data, revision },
        draft: false,
        overrideAccess,
        user,
      }),
    )
  }
}

async function userOf({ payload, ids }: BootedNewsroom, who: Asker) {
  if (who === null) return undefined
  const user = await payload.findByID({ collection: 'users', id: ids[who] })
  return { ...user, collection: 'users' as const }
}

function statusOf(operation: Promise<unknown>): Promise<number> {
  return operation.then(
    () => 200,
    (error: unknown) =>
      typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
        ? error.status
        : 500,
  )
}
