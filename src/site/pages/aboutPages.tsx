import type { MakePage } from '../sitePage'

export const aboutPage: MakePage = async ({ settings }) => {
  const { name, newsLicence, internetRecord, reportContact } = settings
  return {
    status: 200,
    title: '关于本站',
    description: `${name}网站：稿件从哪里来，出了错怎样更正。`,
    address: '/about',
    body: (
      <div className="prose">
        <h1>关于本站</h1>
        <p>本站刊登{name}已签发的稿件。每一篇都经编辑部逐级审阅、校对，由不同的人签名后才发布；文末署有责任编辑。</p>
        <h2>更正与撤稿</h2>
        <p>稿件有误，编辑部在原文上方刊出更正，写明错在哪里、何时改正。撤下的稿件不再提供，原网址会说明撤下的时间。</p>
        <h2>图片与署名</h2>
        <p>
          图片附有说明和署名。未注明身份的署名，原稿没有写明，本站不代为补写。由系统生成的示意图，在说明和署名处都标明“系统生成”。
        </p>
        <h2>阅读</h2>
        <p>页面不用脚本也能读；字号可在页首选择，深浅色随系统设置。本站不用 Cookie，不记录读者的身份。</p>
        {(newsLicence || internetRecord || reportContact) && (
          <>
            <h2>许可与举报</h2>
            {newsLicence && <p>互联网新闻信息服务许可证：{newsLicence}</p>}
            {internetRecord && <p>网站备案：{internetRecord}</p>}
            {reportContact && <p>违法和不良信息举报：{reportContact}</p>}
          </>
        )}
        <p>
          技术人员和合作方请看<a href="/developers">开发者</a>一页。
        </p>
      </div>
    ),
  }
}
