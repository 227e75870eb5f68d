export const chromiumFlags: string[]
export function chromiumPath(): string | null
export const chromiumMissing: string
