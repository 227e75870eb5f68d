/** Of everything that is read before it is shown. */
export const readingWords = {
  failed: { zh: '没有读到，请重试。', en: 'It could not be read. Try again.' },
  retry: { zh: '重试', en: 'Try again' },
}
