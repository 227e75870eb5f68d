import type { Contest } from '../api/contestQueries'

interface EntryFormProps {
  readonly contest: Contest
  readonly call: NonNullable<Contest['call']>
}

const textFields = [
  { name: 'title', label: '作品名', maxLength: 100, isRequired: true, autoComplete: 'off', hint: null },
  {
    name: 'description',
    label: '作品说明（可不填）',
    maxLength: 1_000,
    isRequired: false,
    autoComplete: 'off',
    hint: null,
  },
  {
    name: 'author',
    label: '署名（可不填）',
    maxLength: 50,
    isRequired: false,
    autoComplete: 'off',
    hint: '见报时的写法；不填即真实姓名。',
  },
] as const

const contactFields = [
  { name: 'name', label: '真实姓名', type: 'text', maxLength: 50, autoComplete: 'name' },
  { name: 'phone', label: '电话', type: 'tel', maxLength: 30, autoComplete: 'tel' },
  { name: 'email', label: '邮箱', type: 'email', maxLength: 200, autoComplete: 'email' },
] as const

/** Enters a work over the public API; pictures go there straight from the browser, by `entryForm.ts`. */
export function EntryForm({ contest, call }: EntryFormProps) {
  const { id, categories } = contest
  return (
    <section className="entry" aria-labelledby="entry">
      <h2 className="part" id="entry">
        网上投稿
      </h2>
      <p className="entry__needs-script">网上投稿要用脚本发送图片，请在浏览器里允许本站的脚本，再重新打开本页。</p>
      <form className="entry__form" hidden data-contest={id} data-rules-version={call.rulesVersion}>
        <p>
          <label htmlFor="entry-category">类别</label>
          <select id="entry-category" name="category" required>
            {categories.map((category) => (
              <option key={category}>{category}</option>
            ))}
          </select>
        </p>
        {textFields.map(({ name, label, maxLength, isRequired, autoComplete, hint }) => (
          <p key={name}>
            <label htmlFor={`entry-${name}`}>{label}</label>
            {name === 'description' ? (
              <textarea id={`entry-${name}`} name={name} maxLength={maxLength} rows={3} />
            ) : (
              <input
                id={`entry-${name}`}
                name={name}
                maxLength={maxLength}
                required={isRequired}
                autoComplete={autoComplete}
                aria-describedby={hint ? `entry-${name}-hint` : undefined}
              />
            )}
            {hint && <small id={`entry-${name}-hint`}>{hint}</small>}
          </p>
        ))}
        <p>
          <label htmlFor="entry-pictures">图片</label>
          <input
            id="entry-pictures"
            name="pictures"
            type="file"
            accept="image/*"
            multiple={call.maxPictures > 1}
            required
          />
          <small>
            {call.maxPictures > 1 ? `一件作品最多 ${call.maxPictures} 幅，` : '一件作品一幅，'}每幅不超过 20 MB。
          </small>
        </p>
        <fieldset>
          <legend>联系方式（只供大赛办公室联系，不公开）</legend>
          {contactFields.map(({ name, label, ...input }) => (
            <p key={name}>
              <label htmlFor={`entry-${name}`}>{label}</label>
              <input id={`entry-${name}`} name={name} required {...input} />
            </p>
          ))}
        </fieldset>
        <p className="unseen" aria-hidden="true">
          <label htmlFor="entry-website">请留空</label>
          <input id="entry-website" name="website" tabIndex={-1} autoComplete="off" />
        </p>
        <p className="entry__consent">
          <input id="entry-accepts" name="acceptsRules" type="checkbox" required />
          <label htmlFor="entry-accepts">我已阅读并同意参赛细则（版本 {call.rulesVersion}）</label>
        </p>
        <p className="entry__consent">
          <input id="entry-age" name="isOfAge" type="checkbox" required />
          <label htmlFor="entry-age">
            {call.minAge === null ? '我的年龄符合细则的要求' : `我已年满 ${call.minAge} 周岁`}
          </label>
        </p>
        <p className="entry__consent">
          <input id="entry-rights" name="hasRights" type="checkbox" required />
          <label htmlFor="entry-rights">作品由我拍摄，我享有参赛所需的权利</label>
        </p>
        <button type="submit">投稿</button>
      </form>
      <div className="entry__outcome" tabIndex={-1} aria-live="polite" />
    </section>
  )
}
