import { NewsroomError } from '../../errors'

/** 410: a secret is shown once. */
export class SecretShownAlready extends NewsroomError {
  constructor() {
    const message = {
      zh: '密钥只显示一次，已经显示过，或是您自己填写的。如已遗失，请“更换密钥”。',
      en: 'A secret is shown once, and this one has been, or was entered by hand. If it is lost, make a new one.',
    }
    super(410, [{ code: 'secret_shown_already', message }])
  }
}

/** 409: nothing is sent to an endpoint that is switched off. */
export class EndpointSwitchedOff extends NewsroomError {
  constructor() {
    const message = {
      zh: '这个推送地址已停用。请先启用并保存，再重发。',
      en: 'This endpoint is switched off: switch it on and save, then send again.',
    }
    super(409, [{ code: 'endpoint_switched_off', message, path: 'isActive' }])
  }
}

/** 409: a delivery that is under way needs no replay. */
export class DeliveryUnderWay extends NewsroomError {
  constructor() {
    const message = {
      zh: '这次推送正在发送，请等它有了结果再重发。',
      en: 'This delivery is being sent: wait for its outcome before sending it again.',
    }
    super(409, [{ code: 'delivery_under_way', message }])
  }
}

/** 400: a time that is none. */
export class UnknownSince extends NewsroomError {
  constructor() {
    const message = {
      zh: '“since” 应为时间，如 2026-01-31T08:00:00Z。',
      en: '"since" must be a time such as 2026-01-31T08:00:00Z.',
    }
    super(400, [{ code: 'unknown_since', message, path: 'since' }])
  }
}
