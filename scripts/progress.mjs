const speakAfterMilliseconds = 2_000
const { stdout } = process

/**
 * Runs one step and says how long it took; one that lasts over two seconds tells in between that it is still at work.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function step(label, act) {
  const begun = Date.now()
  const elapsed = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`
  const speak = () => stdout.write(stdout.isTTY ? `\r\x1b[K… ${label}  ${elapsed()}` : `… ${label}  ${elapsed()}\n`)
  let beat
  const first = setTimeout(() => {
    speak()
    beat = setInterval(speak, stdout.isTTY ? 500 : 5_000)
  }, speakAfterMilliseconds)
  const end = (mark) => {
    clearTimeout(first)
    clearInterval(beat)
    stdout.write(`${stdout.isTTY ? '\r\x1b[K' : ''}${mark} ${label}  ${elapsed()}\n`)
  }
  try {
    const result = await act()
    end('✓')
    return result
  } catch (error) {
    end('✗')
    throw error
  }
}
