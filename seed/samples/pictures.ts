import type { Landscape } from './landscape'

export interface SamplePicture {
  /** Names it among the samples, for good. */
  readonly key: string
  readonly landscape: Landscape
  readonly alt: string
  readonly caption: string
}

/** Where a credit would name whoever took it. */
export const generatedCredit = '示意图·系统生成'

const wide = { width: 3600, height: 2400 }

/** The page that the demo loads brings no pictures; these show what becomes of some. None of them is a photograph of anything. */
export const samplePictures: readonly SamplePicture[] = [
  {
    key: 'dawn',
    landscape: {
      ...wide,
      seed: 11,
      sky: ['#2f4a78', '#f7b98b'],
      hills: ['#8b7d9e', '#6b6788', '#4c5170', '#2f3a52', '#1c2736'],
      sun: { x: 0.68, y: 0.4, radius: 0.07, colour: '#ffe2b0' },
      foreground: 'trees',
    },
    alt: '示意图：晨光里层叠的山影，近处山脊上有一排树。',
    caption: '晨光里的山影。画面由系统生成，并非实景。',
  },
  {
    key: 'terraces',
    landscape: {
      ...wide,
      seed: 23,
      sky: ['#7fb2d9', '#e8f1ea'],
      hills: ['#a9c3a2', '#86ad7c', '#5f9159', '#3f7341'],
      sun: null,
      foreground: 'terraces',
    },
    alt: '示意图：晴天下的绿色山坡，近处有一层层梯田的线条。',
    caption: '山坡上的梯田线条。画面由系统生成，并非实景。',
  },
  {
    key: 'village',
    landscape: {
      ...wide,
      seed: 37,
      sky: ['#9cc3dd', '#f6ead2'],
      hills: ['#c4b183', '#a98f5c', '#856a3f', '#5e4a2c'],
      sun: { x: 0.24, y: 0.22, radius: 0.05, colour: '#fff4d6' },
      foreground: 'houses',
    },
    alt: '示意图：土黄色的山坡上散落着几座小屋，窗口亮着灯。',
    caption: '山坡上的小屋。画面由系统生成，并非实景。',
  },
  {
    key: 'snow',
    landscape: {
      ...wide,
      seed: 41,
      sky: ['#8fa3b8', '#dfe6ec'],
      hills: ['#c3cfda', '#d9e2ea', '#eef2f5', '#ffffff'],
      sun: null,
      foreground: 'trees',
    },
    alt: '示意图：灰白天空下的雪山，近处雪坡上立着深色的树。',
    caption: '雪坡与树。画面由系统生成，并非实景。',
  },
  {
    key: 'dusk',
    landscape: {
      width: 2400,
      height: 3000,
      seed: 53,
      sky: ['#3a2b52', '#e0705a'],
      hills: ['#7d4a5c', '#5c3a55', '#3c2a45', '#241b30'],
      sun: { x: 0.5, y: 0.36, radius: 0.06, colour: '#ffcf9a' },
      foreground: 'none',
    },
    alt: '示意图：竖幅画面，落日悬在紫红色的群山之上。',
    caption: '落日与群山，一幅竖图。画面由系统生成，并非实景。',
  },
  {
    key: 'night',
    landscape: {
      ...wide,
      seed: 67,
      sky: ['#0d1730', '#2c3f63'],
      hills: ['#22304c', '#1a263d', '#121b2e', '#0b1220'],
      sun: { x: 0.8, y: 0.18, radius: 0.035, colour: '#f3efe0' },
      foreground: 'houses',
    },
    alt: '示意图：月夜的群山，近处几座小屋亮着灯。',
    caption: '月夜的灯火。画面由系统生成，并非实景。',
  },
  {
    key: 'autumn',
    landscape: {
      ...wide,
      seed: 79,
      sky: ['#a9c9dc', '#fbeed7'],
      hills: ['#d8a15f', '#c17d3e', '#9a5a2b', '#6b3d20'],
      sun: { x: 0.35, y: 0.3, radius: 0.06, colour: '#fff6df' },
      foreground: 'trees',
    },
    alt: '示意图：秋色的山坡一层层延伸，近处是深色的树。',
    caption: '秋色山坡。画面由系统生成，并非实景。',
  },
]
