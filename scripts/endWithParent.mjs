/**
 * npm hands a SIGTERM to the shell between itself and this script, and the shell dies of it without passing it on. The
 * script therefore ends itself, in the usual way, when that shell is gone.
 */
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 200)
  watch.unref()
}
