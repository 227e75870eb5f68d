import path from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import { collections } from './collections/index'
import { withOwnLocks } from './src/access/ownLocks'
import { withSteadyGlobalSaving, withSteadySaving } from './src/admin/steady/withSteadySaving'
import { adminTranslations, newsroomChinese } from './src/admin/translations'
import { bodyEditor } from './src/articles/bodyEditor'
import { contestCircumstances } from './src/contests/contestCircumstances'
import { withheldResults } from './src/contests/withheldResults'
import { databaseAdapter } from './src/database/index'
import { withPublicReads } from './src/delivery/cache/withPublicReads'
import { withCappedReads } from './src/delivery/capReads'
import { withPublicChanges } from './src/delivery/changes/withPublicChanges'
import { graphqlRules } from './src/delivery/contract/graphqlLimits'
import { withContract } from './src/delivery/contract/withContract'
import { houseMarkAddress } from './src/delivery/houseMarkRules'
import { maxDepth } from './src/delivery/readCaps'
import { newsroomSearchEndpoints } from './src/delivery/search/newsroomSearchEndpoints'
import { deskEndpoints } from './src/desk/endpoints'
import { readEnv } from './src/env'
import { withTextChecks } from './src/fields/withTextChecks'
import { FrontPage } from './src/frontpage/FrontPage'
import { frontPageEndpoints } from './src/frontpage/frontPageEndpoints'
import { withNewsroomDates } from './src/newsroom/newsroomDates'
import { NewsroomSettings } from './src/newsroom/settings'
import { withStaffNavigation } from './src/newsroom/withStaffNavigation'
import { mailAdapter } from './src/notices/mailSettings'
import { maxFormFileBytes } from './src/photos/imageFormat'
import { mostReadEndpoint } from './src/readings/readingEndpoints'
import { withReferenceChecks } from './src/references/withReferenceChecks'
import { reportEndpoints } from './src/reports/endpoints'
import { answerErrors } from './src/server/answerErrors'
import { maxUploadBytes } from './src/server/bodyLimit'
import { createLogger } from './src/server/logger'
import { slugs } from './src/slugs'

const env = readEnv()
const tabMark = houseMarkAddress(env.site.markFile)

export default buildConfig({
  secret: env.secret,
  db: withPublicChanges(databaseAdapter(env)),
  editor: bodyEditor,
  email: mailAdapter(env),
  collections: collections
    .map(withStaffNavigation)
    .map(withSteadySaving)
    .map(withReferenceChecks)
    .map(withTextChecks)
    .map(withPublicReads)
    .map(withContract)
    .map(withCappedReads),
  custom: { withholding: withheldResults, circumstances: contestCircumstances },
  globals: [withSteadyGlobalSaving(NewsroomSettings), FrontPage],
  endpoints: [
    ...frontPageEndpoints,
    mostReadEndpoint,
    ...deskEndpoints,
    ...reportEndpoints,
    ...newsroomSearchEndpoints,
  ],
  admin: {
    user: slugs.users,
    // The stock avatar asks gravatar.com.
    avatar: 'default',
    components: {
      providers: ['/src/admin/steady/SteadyCaret#SteadyCaret'],
      graphics: { Logo: '/src/admin/Brand#Logo', Icon: '/src/admin/Brand#Icon' },
      actions: ['/src/delivery/search/admin/SearchAction#SearchAction', '/src/notices/admin/InboxAction#InboxAction'],
      beforeNavLinks: ['/src/newsroom/admin/NewsroomNav#NewsroomNav'],
      views: {
        dashboard: { Component: '/src/desk/admin/DeskView#DeskView' },
        board: { Component: '/src/desk/admin/BoardPage#BoardPage', path: '/board', meta: { title: '看板' } },
        calendar: {
          Component: '/src/desk/admin/CalendarPage#CalendarPage',
          path: '/calendar',
          meta: { title: '发稿日历' },
        },
        duty: { Component: '/src/delegations/admin/DutyPage#DutyPage', path: '/duty' },
        inbox: { Component: '/src/notices/admin/InboxPage#InboxPage', path: '/inbox', meta: { title: '收件箱' } },
        photoDesk: {
          Component: '/src/photos/admin/PhotoDeskPage#PhotoDeskPage',
          path: '/photo-desk',
          meta: { title: '图片台' },
        },
        formerPictureDesk: { Component: '/src/photos/admin/PhotoDeskPage#FormerPictureDesk', path: '/picture-desk' },
        judging: {
          Component: '/src/contests/judging/admin/JudgingPage#JudgingPage',
          path: '/judging',
          meta: { title: '评审' },
        },
        enterContest: {
          Component: '/src/contests/entering/admin/EnterPage#EnterPage',
          path: '/contests/enter',
          meta: { title: '投稿参赛' },
        },
        welcome: {
          Component: '/src/users/admin/WelcomePage#WelcomePage',
          // With the token behind it: a path with a parameter is closed to strangers.
          path: '/welcome',
          meta: { title: '设置密码' },
        },
        pictures: {
          Component: '/src/photos/search/admin/PicturesPage#PicturesPage',
          path: '/pictures',
          meta: { title: '找图' },
        },
        search: {
          Component: '/src/delivery/search/admin/SearchPage#SearchPage',
          path: '/search',
          meta: { title: '检索' },
        },
        reports: { Component: '/src/reports/admin/ReportsPage#ReportsPage', path: '/reports', meta: { title: '考核' } },
        frontPage: {
          Component: '/src/frontpage/admin/FrontPagePage#FrontPagePage',
          path: '/front-page',
          meta: { title: '首页编排' },
        },
        apiUse: {
          Component: '/src/delivery/contract/admin/UsePage#UsePage',
          path: '/api-use',
          meta: { title: '接口用量' },
        },
      },
      logout: { Button: '/src/admin/kept/LogoutButton#LogoutButton' },
    },
    // A refused save can say several things at once: none of them hides behind another.
    toast: { expand: true },
    dateFormat: 'yyyy-MM-dd HH:mm',
    meta: {
      titleSuffix: ' · 编辑部',
      icons: [{ rel: 'icon', type: tabMark.mimeType, url: tabMark.address }],
      // The stock preview picture fetches Chinese fonts from outside, for anybody who asks.
      defaultOGImageType: 'off',
    },
  },
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh: newsroomChinese, en }, translations: adminTranslations },
  csrf: [env.publicUrl],
  defaultDepth: 1,
  maxDepth,
  graphQL: {
    disableIntrospectionInProduction: true,
    disablePlaygroundInProduction: true,
    maxComplexity: 1000,
    validationRules: graphqlRules,
  },
  hooks: { afterError: [answerErrors] },
  logger: createLogger(env),
  telemetry: false,
  // Made by `npm run generate`; otherwise every start outside production would run it once more.
  typescript: { autoGenerate: false, outputFile: path.resolve('src/payload-types.ts') },
  upload: {
    abortOnLimit: true,
    // A series of the contest has ten pictures.
    limits: { fileSize: maxFormFileBytes, files: 12 },
    // Payload's own is 50 MB, below what one picture may have. The library takes its pictures by a way of its own.
    requestSizeLimit: maxUploadBytes,
    tempFileDir: path.join(env.dataDir, 'uploads'),
    useTempFiles: true,
  },
})
  .then(withOwnLocks)
  .then(withNewsroomDates)
