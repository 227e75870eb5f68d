import { existsSync } from 'node:fs'

/** The system's Chromium without a screen, sandbox or calls home, as the browser tests and the screenshots start it. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where Chromium is; null where there is none. */
export function chromiumPath() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  return candidates.find((file) => file && existsSync(file)) ?? null
}

export const chromiumMissing =
  '需要 Chromium：请安装，或用 CHROMIUM_PATH 指明。There is no Chromium: install the package chromium, or set CHROMIUM_PATH.'
