import { GuardsFailed, NewsroomError } from '../../errors'
import { maxPictureBytes } from '../imageFormat'

/** 413: more bytes than a picture may have. */
export class UploadTooLarge extends NewsroomError {
  constructor() {
    const megabytes = maxPictureBytes / 1024 / 1024
    const message = {
      zh: `图片文件超过 ${megabytes} MB，没有保存。请导出较小的文件再上传。`,
      en: `The file has more than ${megabytes} MB and was not kept: export a smaller one, then upload it.`,
    }
    super(413, [{ code: 'body_too_large', message, path: 'file' }])
  }
}

/** 503: what took the upload in has ended under it; nothing of it was kept, and the next one finds another. */
export class UploadInterrupted extends NewsroomError {
  constructor(cause?: Error) {
    const message = {
      zh: '服务器在接收时中断，这份文件没有保存。请重新上传。',
      en: 'The server broke off while it took the file in, and nothing was kept: please upload it again.',
    }
    super(503, [{ code: 'upload_interrupted', message, path: 'file' }])
    this.cause = cause
  }
}

/** 409: the library has this very file; `id` is its picture. Of the upload nothing was kept. */
export class PictureKnown extends NewsroomError {
  constructor(id: string) {
    const message = {
      zh: '图库里已经有这份文件，没有再存一份。请使用已有的图片。',
      en: 'The library has this very file already, so it was not stored again: use the picture that is there.',
    }
    super(409, [{ code: 'picture_known', message, path: 'file' }], { id })
  }
}

export function fileRequired(): GuardsFailed {
  return new GuardsFailed([
    { code: 'file_required', path: 'file', message: { zh: '请选择一张图片。', en: 'Please choose a picture.' } },
  ])
}

/** A picture is its file: captions, signatures and renditions are bound to it. */
export function fileFixed(): GuardsFailed {
  return new GuardsFailed([
    {
      code: 'file_fixed',
      path: 'file',
      message: {
        zh: '已入库图片的文件不能更换。请把新文件作为另一张图片上传，再在稿件里换用。',
        en: 'The file of a picture is not replaced: upload the new one as another picture, and use that in the piece.',
      },
    },
  ])
}

/** Somebody else's is none either. */
export function uploadUnknown(): GuardsFailed {
  return new GuardsFailed([
    {
      code: 'upload_unknown',
      path: 'upload',
      message: {
        zh: '没有这次上传，或它已过期（一天）。请重新上传。',
        en: 'There is no such upload, or it has expired (after a day): please upload again.',
      },
    },
  ])
}

export function uploadIncomplete(): GuardsFailed {
  return new GuardsFailed([
    {
      code: 'upload_incomplete',
      path: 'upload',
      message: {
        zh: '文件还没有传完，请先续传。',
        en: 'The file has not come in full yet: go on with the upload first.',
      },
    },
  ])
}

export function formUnreadable(): GuardsFailed {
  return new GuardsFailed([
    {
      code: 'malformed_request',
      message: {
        zh: '上传的表单不完整或格式有误，没有保存。请重新上传。',
        en: 'The upload form breaks off or is malformed, and nothing was kept. Please upload again.',
      },
    },
  ])
}
