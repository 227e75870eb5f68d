import { slugs } from '../../src/slugs'
import { seedId } from '../identity'
import { type PlannedDocument, standardTrack } from '../plan'
import { generatedCredit, samplePictures } from './pictures'

export const samplesScope = 'layout-samples'

export interface SamplePlanOptions {
  readonly sectionId: string
  readonly bylineId: string
  /** Ids of the pictures in the library, by their key. */
  readonly mediaIds: ReadonlyMap<string, string>
}

export const sampleIds = {
  layout: seedId(samplesScope, 'piece/layout'),
  gallery: seedId(samplesScope, 'piece/gallery'),
} as const

/** In the text of the layout sample; all others are the picture story's. */
const inText = ['autumn', 'terraces'] as const

/** Two pieces that show how a piece looks. They speak of nothing but themselves, and no line of them is news. */
export function planSamples({ sectionId, bylineId, mediaIds }: SamplePlanOptions): PlannedDocument[] {
  const captions = samplePictures.map(({ key, caption }): PlannedDocument => {
    return {
      collectionSlug: slugs.photoCaptions,
      id: captionId(key),
      title: caption,
      creator: 'photographer',
      lacks: [],
      steps: [],
      data: { text: caption, photo: mediaIds.get(key), credit: { printed: generatedCredit } },
    }
  })
  const others = samplePictures.map(({ key }) => key).filter((key) => !inText.some((one) => one === key))
  const common = {
    section: sectionId,
    bylines: [{ byline: bylineId, role: 'author', printedName: '系统示例' }],
    dateline: null,
    tags: ['版式示例'],
  }
  return [
    ...captions,
    {
      collectionSlug: slugs.articles,
      id: sampleIds.gallery,
      title: '图片稿示例',
      creator: 'reporter',
      lacks: [],
      steps: standardTrack([]),
      data: {
        ...common,
        slugline: '版式示例：图片稿',
        kicker: '版式示例',
        headline: '山与村：五幅示意图',
        deck: '——全部画面由系统生成，不是新闻照片',
        genre: 'photo',
        captions: others.map(captionId),
        body: [
          paragraph(
            '图片稿把图片放宽，一幅接一幅往下看；每幅有编号、说明和署名。横图、竖图都保持原来的比例，先占好位置再载入，页面不会跳动。',
          ),
        ],
      },
    },
    {
      collectionSlug: slugs.articles,
      id: sampleIds.layout,
      title: '文字稿示例',
      creator: 'reporter',
      lacks: [],
      steps: standardTrack([]),
      data: {
        ...common,
        slugline: '版式示例：文字稿',
        kicker: '版式示例',
        headline: '一篇稿件在网站上\n是什么样子',
        deck: '——引题、主题、副题、小标题、插图与出处',
        genre: 'feature',
        captions: inText.map(captionId),
        body: layoutBody,
      },
    },
  ]
}

const text = (words: string) => ({ text: words })
const paragraph = (words: string) => ({ children: [text(words)] })
const subhead = (words: string) => ({ type: 'h2', children: [text(words)] })
const photo = (key: string) => ({ type: 'photo', captionId: captionId(key), children: [text('')] })
const item = (words: string) => ({ type: 'li', children: [text(words)] })

const layoutBody = [
  paragraph(
    '这篇稿件只用来演示版式，文字和插图都由系统生成，不是新闻。标题上方一行是引题，下方一行是副题；段首缩进两个字，行尾的标点不会落到下一行的开头。',
  ),
  photo('autumn'),
  subhead('正文'),
  {
    children: [
      text('中文与数字、字母之间留出四分之一字的空隙，例如“2017年”“4S店”和“RSS”，空隙由样式表给出，不写进文字里。'),
      { text: '需要强调的字句用黑体', bold: true },
      text('，不用斜体。引用别处的数字时，注明出处'),
      { type: 'source', note: '出处写在文末，由编号相连；这一条也是示例。', children: [text('')] },
      text('。'),
    ],
  },
  { type: 'blockquote', children: [text('引文自成一段，用楷体，左侧有一道竖线。')] },
  subhead('列表与插图'),
  paragraph('要点多时可以分列：'),
  {
    type: 'ul',
    children: [
      item('每幅图片都有替代文字，给看不见画面的读者；'),
      item('图片按屏幕宽度取合适的一份，格式有 AVIF、WebP 和 JPEG；'),
      item('不用脚本也能读完全文。'),
    ],
  },
  photo('terraces'),
  paragraph('文末署责任编辑。打印时只留下稿件本身。'),
]

function captionId(key: string): string {
  return seedId(samplesScope, `caption/${key}`)
}
