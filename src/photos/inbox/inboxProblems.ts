import { ValidationError } from 'payload'
import { isNewsroomError, type Problem } from '../../errors'

/** Null for what is no fault of the file: a full disk, a bucket or a database that is away, a bug of ours. */
export function refusalOf(error: unknown): readonly Problem[] | null {
  if (isNewsroomError(error)) return error.status < 500 ? error.problems : null
  if (error instanceof ValidationError) return [invalidRecord]
  return null
}

export const noFile: Problem = {
  code: 'not_a_file',
  message: {
    zh: '这不是普通文件（例如是链接），没有收取。',
    en: 'This is no regular file (a link, perhaps) and was not taken.',
  },
}

export const gaveUp: Problem = {
  code: 'inbox_gave_up',
  message: {
    zh: '这份文件几次处理都中断了，不再重试。请重新导出后再传。',
    en: 'Every attempt to take this file broke off, and there will be no other. Export it anew, then send it again.',
  },
}

export const sidecarAlone: Problem = {
  code: 'sidecar_without_picture',
  message: {
    zh: '等了一小时，没有等到与这份 XMP 同名的图片（或同名的不止一张），文字没有采用。请和图片一起再传，或在图片里直接填写。',
    en: 'For an hour no picture of this sidecar’s name came, or several have it: its words were not used. Send it again together with its picture, or write them into the picture’s form.',
  },
}

const invalidRecord: Problem = {
  code: 'invalid_record',
  message: {
    zh: '文件里的资料无法入库。请在“图片台”上传，按提示修改。',
    en: 'What the file says of itself cannot be kept. Upload it at the picture desk and follow what it says.',
  },
}
