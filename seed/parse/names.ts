import { isHan } from './characters'

// The two hundred commonest surnames and the compound ones in use: enough to tell a name from a word, no register of people.
const surnames = new Set(
  (
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范' +
    '方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦' +
    '申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜肖詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单' +
    '包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻窦迟宇'
  ).split(''),
)
const compoundSurnames = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '端木',
]

const title =
  /(?:书记|主任|局长|队长|镇长|乡长|区长|县长|市长|村长|院长|校长|会长|主席|经理|董事长|部长|科长|处长|所长|站长|组长|厂长|社长|委员|记者|教授|同志|先生|女士)/u
const titleBefore = new RegExp(`${title.source}$`, 'u')
const speechOrTitleAfter = new RegExp(
  `^(?:表示|介绍|告诉|指出|强调|认为|谈到|说|称|提出|要求|${title.source.slice(3, -1)})`,
  'u',
)
const role =
  /^(?:(?:本报|本刊|本台|特约|实习|见习)*(?:记者|通讯员|实习生|作者|摄影|文\/图|图\/文|图|文))(?=[\s:：])[\s:：]*/u

/** Two to four Chinese characters that begin with a surname. */
export function isPersonName(text: string): boolean {
  const chars = Array.from(text)
  if (chars.length < 2 || chars.length > 4 || !chars.every(isHan)) return false
  if (compoundSurnames.some((surname) => text.startsWith(surname))) return chars.length > 2
  return chars.length < 4 && surnames.has(chars[0] ?? '')
}

/**
 * A spaced two-character name, set apart to be as wide as one of three: 书记高 军表示. The names of offices and the verbs of
 * saying beside it are the evidence; it stays doubtful, because a middle character may be lost there as well.
 */
export function looksLikeSpacedName(before: string, after: string): boolean {
  const surname = before.slice(-1)
  if (!surnames.has(surname) || !isHan(after[0])) return false
  return titleBefore.test(before.slice(0, -1)) || speechOrTitleAfter.test(after.slice(1))
}

/** The people whom a byline's text names, with the role where one is printed; `null` when it names nobody. */
export function namesIn(text: string): { name: string; role: string | null }[] | null {
  const named: { name: string; role: string | null }[] = []
  let rest = text.trim()
  let current: string | null = null
  while (rest !== '') {
    const printedRole = role.exec(rest)
    if (printedRole) {
      current = printedRole[0].replace(/[\s:：]+$/u, '')
      rest = rest.slice(printedRole[0].length)
    }
    const name = /^(?:\p{Script=Han}\s+\p{Script=Han}(?=$|[\s、，,])|\p{Script=Han}+)/u.exec(rest)?.[0]
    if (name === undefined || !isPersonName(name.replace(/\s+/gu, ''))) return null
    named.push({ name, role: current })
    rest = rest.slice(name.length).replace(/^[\s、，,]+/u, '')
  }
  return named.length === 0 ? null : named
}
