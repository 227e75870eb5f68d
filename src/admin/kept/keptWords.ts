import type { Bilingual } from '../../language'

/** What is said about text that has not been saved. */
export const keptWords = {
  found: {
    zh: '这台电脑上留有您 {time} 输入、没有保存的文字。',
    en: 'This computer has text that you typed at {time} and did not save.',
  },
  foundClosed: {
    zh: '这份稿件现在不能由您修改。您没有保存的文字还在这台电脑上，可以复制。',
    en: 'You cannot change this piece now. Text that you did not save is still on this computer, to be copied.',
  },
  copy: { zh: '复制文字', en: 'Copy the text' },
  copied: { zh: '已复制', en: 'Copied' },
  more: { zh: '另有 {count} 份更早的。', en: '{count} older ones besides.' },
  compare: { zh: '对照取用', en: 'Compare and take' },
  drop: { zh: '丢弃', en: 'Throw away' },
  dropped: { zh: '已丢弃', en: 'Thrown away' },
  undo: { zh: '撤销', en: 'Undo' },
  typedElsewhere: {
    zh: '您在另一个标签页里也在改这份稿件，那里有没保存的文字。先保存的一方生效，另一方保存时可对照合并。',
    en: 'You are changing this piece in another tab too, with unsaved text in it. Whichever is saved second is merged.',
  },
  savedElsewhere: {
    zh: '您刚在另一个标签页保存了这份稿件。这里若有改动，保存时可对照合并。',
    en: 'You have just saved this piece in another tab. Changes made here are merged when you save.',
  },
  overtaken: {
    zh: '您打开之后，有人改过这份稿件。可以接着写，保存时对照合并；载入最新内容后，您的文字仍可取回。',
    en: 'Somebody changed this piece after you opened it. Go on writing and merge when you save; your text can be taken back after loading.',
  },
  load: { zh: '载入最新内容', en: 'Load it' },
  refused: {
    zh: '浏览器的存储已满或被禁用，未保存的文字留不住。请及时保存。',
    en: 'The browser’s storage is full or switched off: unsaved text cannot be kept. Save often.',
  },
  title: { zh: '没有保存的文字', en: 'Unsaved text' },
  typedAt: {
    zh: '输入于 {time}。勾选要取用的字段；取用后仍须保存。',
    en: 'Typed at {time}. Tick what you want to take; it still has to be saved.',
  },
  readOnly: {
    zh: '稿件现在不能由您修改，可以从这里复制。',
    en: 'You cannot change the piece now; you can copy from here.',
  },
  field: { zh: '字段', en: 'Field' },
  now: { zh: '现在的内容', en: 'As it is now' },
  kept: { zh: '没有保存的文字', en: 'Unsaved text' },
  changedSince: { zh: '此后有人改过', en: 'changed by somebody since' },
  later: { zh: '以后再说', en: 'Later' },
  take: { zh: '取用所选', en: 'Take these' },
  taken: { zh: '已放回表单，请核对后保存', en: 'Put back into the form: check it and save' },
  cut: {
    zh: '连不上服务器，没有保存。文字留在这一页，也已存在这台电脑上；网络恢复后请再保存。',
    en: 'The server could not be reached; nothing was saved. Your text stays here and on this computer: save again later.',
  },
  loginTitle: { zh: '登录已过期', en: 'Your login has run out' },
  loginText: {
    zh: '没有保存，但文字还在这一页上，也存在这台电脑上。请重新登录，随后接着保存。',
    en: 'Nothing was saved, but your text is still on this page and on this computer. Log in again and it is saved.',
  },
  email: { zh: '邮箱', en: 'E-mail' },
  password: { zh: '密码', en: 'Password' },
  login: { zh: '登录并保存', en: 'Log in and save' },
  loggedInElsewhere: { zh: '已在别的标签页登录，再保存', en: 'I have logged in elsewhere: save' },
  loginFailed: { zh: '登录没有成功，请检查邮箱和密码。', en: 'The login did not succeed: check address and password.' },
  otherPerson: {
    zh: '这是另一位同事的账号。请用原来的账号登录，以免文字记到别人名下。',
    en: 'This is a colleague’s account. Log in with your own, or the text would go under another name.',
  },
  leaveTitle: { zh: '还有没保存的文字', en: 'There is unsaved text' },
  leaveText: {
    zh: '退出登录会从这台电脑上删去这些文字：',
    en: 'Logging out deletes this text from this computer:',
  },
  stay: { zh: '先不退出', en: 'Stay' },
  leave: { zh: '删去并退出', en: 'Delete it and log out' },
  logOut: { zh: '退出登录', en: 'Log out' },
  untitled: { zh: '新稿', en: 'New piece' },
} as const satisfies Record<string, Bilingual>
