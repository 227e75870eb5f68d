/** As Payload names the file that it keeps of a part while a form comes in: `tmp-<count>-<milliseconds>`, given as the part begins. */
const keptName = /tmp-(\d+)-(\d+)$/

/** Files of a form in the order in which they were sent; Payload lists them in the order in which their writing ended. */
export function inSentOrder<File extends { readonly tempFilePath?: string }>(files: readonly File[]): File[] {
  const begun = (file: File) =>
    keptName
      .exec(file.tempFilePath ?? '')
      ?.slice(1)
      .map(Number) ?? [0, 0]
  return [...files].sort((one, other) => {
    const [[count = 0, at = 0], [otherCount = 0, otherAt = 0]] = [begun(one), begun(other)]
    return at - otherAt || count - otherCount
  })
}
