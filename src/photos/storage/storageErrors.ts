import { NewsroomError } from '../../errors'

/** 507: the disk or the bucket takes no more; nothing of the file was kept. */
export class StorageFull extends NewsroomError {
  constructor() {
    const message = {
      zh: '图片存储空间已满，这份文件没有保存。请联系系统管理员扩容后再试。',
      en: 'The picture storage is full, so this file was not kept. Ask the administrator for room, then try again.',
    }
    super(507, [{ code: 'storage_full', message }])
  }
}

/** 503: the bucket does not answer, or not to these keys. `reason` is its own word for it, for the log. */
export class StorageUnavailable extends NewsroomError {
  readonly reason: string

  constructor(reason: string) {
    const message = {
      zh: '图片存储暂时无法访问，请稍后再试；若一直如此，请联系系统管理员。',
      en: 'The picture storage cannot be reached: try again in a while, or tell the administrator.',
    }
    super(503, [{ code: 'storage_unavailable', message }])
    this.reason = reason
  }
}

/** 400: the bytes that came are not those that were announced. */
export class ContentMismatch extends NewsroomError {
  constructor() {
    const message = {
      zh: '文件在传输中损坏或不完整，没有保存。请重新上传。',
      en: 'The file was damaged or cut short on its way and was not kept. Please upload it again.',
    }
    super(400, [{ code: 'content_mismatch', message, path: 'file' }])
  }
}
