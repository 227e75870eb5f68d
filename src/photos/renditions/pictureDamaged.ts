import { GuardsFailed } from '../../errors'

export function pictureDamaged(): GuardsFailed {
  return new GuardsFailed([
    {
      code: 'picture_damaged',
      path: 'file',
      message: {
        zh: '图片文件已损坏或不完整，无法读出画面。请从相机或原处重新导出后再上传。',
        en: 'The picture file is damaged or incomplete and cannot be read. Export it again from where it came, then upload it.',
      },
    },
  ])
}
