import sharp from 'sharp'

const acceptedLoaders = ['Jpeg', 'Png', 'Webp', 'Heif', 'Tiff'].map((format) => `VipsForeignLoad${format}`)

// What is not taken in is not even tried: an SVG would be read, with all that it refers to, only to learn that it is one.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: acceptedLoaders })
// No picture is opened twice in a row; what the cache keeps is only missing elsewhere.
sharp.cache(false)
// Several renditions are encoded at once, each in one thread.
sharp.concurrency(1)

export { sharp }
