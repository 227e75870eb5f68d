import { renderToStaticMarkup } from 'react-dom/server'
import { PageDocument, type PageDocumentProps } from './PageDocument'

/** A whole page as HTML. React draws it here and is not sent along: readers get markup, one stylesheet and a few lines of script. */
export function renderPage(props: PageDocumentProps): string {
  const html = renderToStaticMarkup(<PageDocument {...props} />)
  const { data } = props.page
  return `<!DOCTYPE html>${data ? html.replace('</head>', () => `${dataBlock(data)}</head>`) : html}`
}

/** React would escape it as text, and nothing reads it then. No `<` can end the block early. */
function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}
