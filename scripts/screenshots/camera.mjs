// Takes one view in every way that it is worked in: light and dark, at a desk and on a phone.
import sharp from 'sharp'

const looks = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
]
const sizes = [
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
]
const settlesWithinMilliseconds = 700

/** @returns the files written */
export async function photograph({ browser, newsroom, scene, view, folder }) {
  const written = []
  for (const size of sizes) {
    for (const look of looks) {
      const page = await openPage({ browser, newsroom, account: view.account, size, look })
      try {
        await page.goto(view.address(scene), { waitUntil: 'networkidle' })
        await view.prepare?.(page, { size: size.name, scene })
        // Toolbars and menus slide in.
        await page.waitForTimeout(settlesWithinMilliseconds)
        const file = `${folder}/${view.name}-${look.name}-${size.name}.png`
        // A palette keeps the pictures small: they are text on plain surfaces.
        await sharp(await page.screenshot())
          .png({ palette: true, quality: 90, effort: 7 })
          .toFile(file)
        written.push(file)
      } catch (error) {
        throw new Error(`${view.name}, ${look.name}, ${size.name}: ${error.message}`)
      } finally {
        await page.context().close()
      }
    }
  }
  return written
}

async function openPage({ browser, newsroom, account, size: { viewport, hasTouch, isMobile }, look }) {
  const context = await browser.newContext({
    viewport,
    colorScheme: look.colorScheme,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: newsroom.url,
    ...(hasTouch ? { hasTouch, isMobile } : {}),
  })
  if (account) await context.addCookies([await newsroom.cookie(account)])
  return context.newPage()
}
