/** Lets a reader without a network see a page that says so, instead of the browser's. Browsers allow it over https alone. */
if ('serviceWorker' in navigator)
  window.addEventListener('load', () => {
    // Where a browser refuses it, it says itself that there is no network.
    navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  })
