import type { Bilingual } from '../language'

/** What windows and forms say all over the admin. */
export const words = {
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  cancel: { zh: '取消', en: 'Cancel' },
  escapeLoses: {
    zh: '再按一次 Esc 就关闭，写在这里的不会保留。',
    en: 'Press Esc once more to close: what is written here will be lost.',
  },
  choose: { zh: '请选择', en: 'Please choose' },
  retry: { zh: '重试', en: 'Try again' },
  unreachable: {
    zh: '连不上服务器，操作没有执行。请稍后再试。',
    en: 'The server could not be reached and nothing was done. Try again later.',
  },
  toPast: { zh: '请填写或选择。', en: 'Please fill this in.' },
  typeToConfirm: { zh: '请输入以下文字以确认：', en: 'Type the following to confirm:' },
  confirmDiffers: { zh: '与要求的文字不一致。', en: 'This is not the text that was asked for.' },
} as const satisfies Record<string, Bilingual>
