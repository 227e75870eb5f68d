import { slateEditor } from '@payloadcms/richtext-slate'

const here = '/src/articles/admin'
const payloads = '@payloadcms/richtext-slate/client'

/** The body's editor; it offers what src/body/schema.ts allows and nothing else. */
export const bodyEditor = slateEditor({
  admin: {
    elements: [
      { name: 'h2', Button: `${here}/BodyTools#BodyTools`, Element: `${payloads}#Heading2Element` },
      { name: 'blockquote', Element: `${payloads}#BlockquoteElement` },
      { name: 'ul', Element: `${payloads}#UnorderedListElement` },
      { name: 'ol', Element: `${payloads}#OrderedListElement` },
      { name: 'li', Element: `${payloads}#ListItemElement` },
      // Addresses only: a link to a document of ours would make the body depend on this system's ids.
      { name: 'link', Element: `${here}/BodyElements#LinkElement` },
      { name: 'photo', Element: `${here}/PhotoElement#PhotoElement` },
      { name: 'source', Element: `${here}/SourceElement#SourceElement` },
      {
        name: 'gap',
        Element: `${here}/GapElement#GapElement`,
        plugins: [`${here}/BodyShapePlugin#BodyShapePlugin`, '/src/comments/admin/CommentPlugin#CommentPlugin'],
      },
    ],
    leaves: [{ name: 'bold', Button: '/src/admin/NoControl#NoControl', Leaf: `${payloads}#BoldLeaf` }],
  },
})
