import type { PathDescription } from '../../delivery/contract/openapi/pathDescription'

/** The files of pictures in the API's contract. */
export const renditionPaths: readonly PathDescription[] = [
  {
    path: '/api/renditions/{name}',
    operationId: 'getRendition',
    tag: { zh: '图片', en: 'Pictures' },
    summary: { zh: '图片文件；地址见 renditions', en: 'The file of a picture; its address stands in renditions' },
    parameters: [
      {
        name: 'name',
        in: 'path',
        description: { zh: '文件名', en: 'The file’s name' },
        schema: { type: 'string', pattern: '^[0-9a-f]{64}\\.(jpg|webp|avif|png)$' },
      },
    ],
    answers: { 200: { description: { zh: '文件', en: 'The file' }, schema: {}, mediaType: 'image/*' } },
    refusals: [404],
  },
]
