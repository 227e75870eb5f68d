/** Where the panel of the lightbox stands on the page. */
export const lightboxId = 'find-pictures-lightbox'
