import type { Endpoint } from 'payload'
import { DocumentNotFound } from '../../errors'
import type { slugs } from '../../slugs'

const path = '/file/:filename'

/**
 * Payload's own endpoint of a collection's files, without `?prefix=`: it would look for the file by a field of that name, which
 * its adapters for buckets add and our collections do not have, and any stranger's address would be an error in the log. Taken
 * off here, where it is gone however the question came, as a form's `GET` too. Own endpoints match before Payload's.
 */
export function originalEndpoint(collection: typeof slugs.media | typeof slugs.contestPictures): Endpoint {
  const own: Endpoint = {
    path,
    method: 'get',
    handler: (req) => {
      req.searchParams.delete('prefix')
      const endpoints = req.payload.collections[collection].config.endpoints || []
      const payloads = endpoints.find((one) => one !== own && one.method === 'get' && one.path === path)
      if (!payloads) throw new DocumentNotFound()
      return payloads.handler(req)
    },
  }
  return own
}
