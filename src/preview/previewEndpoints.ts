import type { Endpoint, PayloadRequest } from 'payload'
import { staff } from '../access/staff'
import { NotLoggedIn } from '../errors'
import { newsroomSettingsSlug } from '../slugs'
import { loadMaterial } from './loadMaterial'

/** What the preview beside the form asks for: names and pictures behind the ids that the form holds. */
export const previewEndpoints: Endpoint[] = [{ path: '/preview-material', method: 'get', handler: getMaterial }]

async function getMaterial(req: PayloadRequest): Promise<Response> {
  if (!staff({ req })) throw new NotLoggedIn()
  const { searchParams } = new URL(req.url ?? '/', 'http://localhost')
  const listed = (name: string) => (searchParams.get(name) ?? '').split(',').filter((id) => id !== '')
  const material = await loadMaterial(req, {
    articleId: searchParams.get('article') || null,
    captionIds: listed('captions'),
    bylineIds: listed('bylines'),
    sectionId: searchParams.get('section') || null,
  })
  const settings = await req.payload.findGlobal({ slug: newsroomSettingsSlug, depth: 0, overrideAccess: true, req })
  return Response.json({ material, timeZone: settings.timeZone || 'Asia/Shanghai' })
}
