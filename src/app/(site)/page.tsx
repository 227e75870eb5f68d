const addresses = [
  { name: '编辑后台', english: 'Admin', href: '/admin', text: '写稿、三审三校、签发与更正' },
  { name: '内容接口', english: 'API', href: '/api/articles', text: '已发稿件，JSON；另有 GraphQL：/api/graphql' },
  { name: '运行状况', english: 'Health', href: '/readyz', text: '服务器与数据库是否就绪' },
]

export default function LandingPage() {
  return (
    <main>
      <h1>三审三校稿件系统</h1>
      <p>报纸编辑部的无头内容管理系统：稿件经三次审阅、三次校对后签发，由接口供网站、应用和合作方读取。</p>
      <ul>
        {addresses.map(({ name, english, href, text }) => (
          <li key={href}>
            <a href={href}>
              <strong>{name}</strong> <span lang="en">{english}</span>
              <code>{href}</code>
              <small>{text}</small>
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
