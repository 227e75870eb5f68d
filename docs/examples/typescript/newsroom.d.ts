// Written by `npm run docs` from /openapi.json. Do not edit.

export interface paths {
    "/api/front-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 首页编排与导航 · The front page and the navigation */
        get: operations["getFrontPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-contests/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 大赛结果；揭晓之前没有获奖者 · A contest’s results; without winners before the ceremony */
        get: operations["getContestResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-contests/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 投一件作品；同一 key 再投，得到同一张回执 · Enter a work; the same key again gets the same receipt */
        post: operations["enterContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-contests/{id}/entries/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭回执查询作品 · Look an entry up by its receipt */
        post: operations["lookUpContestEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-contests/{id}/entries/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭回执撤回作品 · Take an entry back by its receipt */
        post: operations["withdrawContestEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/renditions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 图片文件；地址见 renditions · The file of a picture; its address stands in renditions */
        get: operations["getRendition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检索已发稿件：汉字、拼音、首字母 · Search what is published: characters, pinyin, initials */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 输入时的提示 · Suggestions while one types */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/by-slug/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按网址名读取整篇稿件 · Read a whole article by the name in its address */
        get: operations["getArticleBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/by-slug/{slug}/ninjs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按网址名读取 ninjs；撤下的为 canceled · ninjs by address; canceled where it was taken down */
        get: operations["getNinjsBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/ninjs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 稿件的 ninjs · An article as ninjs */
        get: operations["getNinjs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/{slug}.jpg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分享用的图片，1200×630 · The picture for sharing, 1200×630 */
        get: operations["getCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/addresses/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个稿件网址现在是什么 · What stands at an article’s address now */
        get: operations["getAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/rss.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最新稿件，RSS 2.0 · The newest pieces, RSS 2.0 */
        get: operations["getRss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/atom.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最新稿件，Atom · The newest pieces, Atom */
        get: operations["getAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最新稿件，JSON Feed 1.1 · The newest pieces, JSON Feed 1.1 */
        get: operations["getJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/ninjs.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最新稿件，ninjs 3.1 · The newest pieces, ninjs 3.1 */
        get: operations["getNinjsFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/sections/{slug}/rss.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个栏目的最新稿件，RSS 2.0 · The newest pieces of a section, RSS 2.0 */
        get: operations["getRssOfSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/sections/{slug}/atom.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个栏目的最新稿件，Atom · The newest pieces of a section, Atom */
        get: operations["getAtomOfSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/sections/{slug}/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个栏目的最新稿件，JSON Feed 1.1 · The newest pieces of a section, JSON Feed 1.1 */
        get: operations["getJsonFeedOfSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/sections/{slug}/ninjs.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个栏目的最新稿件，ninjs 3.1 · The newest pieces of a section, ninjs 3.1 */
        get: operations["getNinjsFeedOfSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/bylines/{slug}/rss.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一位作者的最新稿件，RSS 2.0 · The newest pieces of a byline, RSS 2.0 */
        get: operations["getRssOfByline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/bylines/{slug}/atom.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一位作者的最新稿件，Atom · The newest pieces of a byline, Atom */
        get: operations["getAtomOfByline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/bylines/{slug}/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一位作者的最新稿件，JSON Feed 1.1 · The newest pieces of a byline, JSON Feed 1.1 */
        get: operations["getJsonFeedOfByline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/bylines/{slug}/ninjs.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一位作者的最新稿件，ninjs 3.1 · The newest pieces of a byline, ninjs 3.1 */
        get: operations["getNinjsFeedOfByline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/tags/{slug}/rss.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个标签的最新稿件，RSS 2.0 · The newest pieces that carry a tag, RSS 2.0 */
        get: operations["getRssOfTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/tags/{slug}/atom.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个标签的最新稿件，Atom · The newest pieces that carry a tag, Atom */
        get: operations["getAtomOfTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/tags/{slug}/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个标签的最新稿件，JSON Feed 1.1 · The newest pieces that carry a tag, JSON Feed 1.1 */
        get: operations["getJsonFeedOfTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/tags/{slug}/ninjs.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个标签的最新稿件，ninjs 3.1 · The newest pieces that carry a tag, ninjs 3.1 */
        get: operations["getNinjsFeedOfTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部网址，或其索引 · All addresses, or the index of their files */
        get: operations["getSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap-news.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近两天的稿件 · The pieces of the last two days */
        get: operations["getNewsSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap-{number}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 索引里的一个文件 · A file that the index names */
        get: operations["getSitemapPart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 爬虫可以读什么 · What crawlers may read */
        get: operations["getRobots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同样的内容，用 GraphQL 查询 · The same by GraphQL */
        post: operations["askGraphql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出稿件 · List: Articles */
        get: operations["listArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 稿件有多少 · Count: Articles */
        get: operations["countArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一份稿件 · Read one: Articles */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bylines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出署名 · List: Bylines */
        get: operations["listBylines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bylines/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 署名有多少 · Count: Bylines */
        get: operations["countBylines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bylines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一份署名 · Read one: Bylines */
        get: operations["getByline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出栏目 · List: Sections */
        get: operations["listSections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 栏目有多少 · Count: Sections */
        get: operations["countSections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一份栏目 · Read one: Sections */
        get: operations["getSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出专题 · List: Topics */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/topics/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 专题有多少 · Count: Topics */
        get: operations["countTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一份专题 · Read one: Topics */
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/related-pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出相关稿件 · List: Related pieces */
        get: operations["listRelatedPieces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/related-pieces/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 相关稿件有多少 · Count: Related pieces */
        get: operations["countRelatedPieces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/related-pieces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一份相关稿件 · Read one: Related pieces */
        get: operations["getRelatedPieces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-captions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出图片说明 · List: Photo captions */
        get: operations["listPhotoCaptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-captions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 图片说明有多少 · Count: Photo captions */
        get: operations["countPhotoCaptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-captions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一份图片说明 · Read one: Photo captions */
        get: operations["getPhotoCaption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出图片 · List: Pictures */
        get: operations["listPictures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 图片有多少 · Count: Pictures */
        get: operations["countPictures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一份图片 · Read one: Pictures */
        get: operations["getPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出摄影大赛 · List: Photo contests */
        get: operations["listPhotoContests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-contests/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 摄影大赛有多少 · Count: Photo contests */
        get: operations["countPhotoContests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-contests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一份摄影大赛 · Read one: Photo contests */
        get: operations["getPhotoContest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contest-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出奖项 · List: Awards */
        get: operations["listAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contest-awards/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 奖项有多少 · Count: Awards */
        get: operations["countAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contest-awards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一份奖项 · Read one: Awards */
        get: operations["getAward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tombstones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出撤稿标记 · List: Tombstones */
        get: operations["listTombstones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tombstones/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 撤稿标记有多少 · Count: Tombstones */
        get: operations["countTombstones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tombstones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读取一份撤稿标记 · Read one: Tombstones */
        get: operations["getTombstone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Errors: {
            errors: {
                /** @description 不变的代码 · Stable: for programs */
                code: string;
                /** @description 给人看的话 · For people, in the language of Accept-Language */
                message: string;
                /** @description 哪个参数 · The parameter or field */
                path?: string;
                name?: string;
                data?: Record<string, never>;
                /** @description GraphQL */
                locations?: Record<string, never>[];
                /** @description GraphQL */
                extensions?: Record<string, never>;
            }[];
            /** @description unknown_format: 可用的 · those there are */
            formats?: string[];
            /** @description unknown_language: 可用的 · those there are */
            languages?: string[];
            /**
             * @description gone
             * @enum {string}
             */
            status?: "gone";
            /**
             * Format: date-time
             * @description gone: 何时撤下 · since when
             */
            at?: string;
        };
        /** @description 正文，Slate JSON：没有 type 的是段落 · Slate JSON; a node without a type is a paragraph */
        Body: components["schemas"]["BodyNode"][];
        BodyNode: {
            /** @enum {string} */
            type?: "h2" | "blockquote" | "ul" | "ol" | "li" | "link" | "photo" | "gap" | "source";
            children?: components["schemas"]["BodyNode"][];
            text?: string;
            bold?: boolean;
            /** @description link */
            url?: string;
            linkType?: string;
            newTab?: boolean;
            /** @description photo: id in photo-captions */
            captionId?: string;
            gapId?: string;
            /**
             * @description gap: 缺字 · a lost glyph
             * @enum {string}
             */
            kind?: "lost" | "doubtful";
            /** @description source: 来源 · where a statement comes from */
            note?: string;
        };
        Rendition: {
            url: string;
            width: number;
            height: number;
            /** @description 16:9, 4:3, 1:1, 3:4; null: 全图 · the whole picture */
            aspect: string | null;
            format: string;
            mimeType: string;
            byteCount: number;
        };
        FrontPage: {
            navigation: {
                id: string;
                name: string;
                slug: string;
            }[];
            lead: components["schemas"]["ListedPiece"] | null;
            pinned: components["schemas"]["ListedPiece"][];
            sections: {
                id?: string;
                name?: string;
                slug?: string;
                pieces?: components["schemas"]["ListedPiece"][];
            }[];
            topics: {
                id?: string;
                title?: string;
                slug?: string;
                intro?: string | null;
                pieces?: components["schemas"]["ListedPiece"][];
            }[];
            /** Format: date-time */
            changedAt: string | null;
        };
        ListedPiece: {
            id: string;
            slug?: string | null;
            kicker?: string | null;
            headline: string | null;
            deck?: string | null;
            excerpt?: string | null;
            genre?: string | null;
            /** @description 栏目的 id · Id of its section */
            section?: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            picture: components["schemas"]["ListedPicture"] | null;
        };
        ListedPicture: {
            url: string;
            alt: string;
            width?: number | null;
            height?: number | null;
            credit?: string;
            /** @description data: 地址的小图 · a tiny picture as a data address */
            placeholder?: string | null;
            renditions: components["schemas"]["Rendition"][];
        };
        ContestResults: {
            contest: {
                id?: string;
                title?: string | null;
                organisers?: string[];
                categories?: string[];
                /** Format: date-time */
                announceAt?: string | null;
            };
            /** @enum {string|null} */
            entries: "ahead" | "open" | "closed" | null;
            isAnnounced: boolean;
            awards: components["schemas"]["ResultAward"][];
        };
        ResultAward: {
            id: string;
            title: string;
            category?: string | null;
            /** @enum {string|null} */
            tier?: "first" | "second" | "third" | "merit" | null;
            rank?: number | null;
            quota?: number | null;
            winners: {
                name?: string | null;
                title?: string | null;
            }[] | null;
            /** @enum {string|null} */
            winnersStatus?: "pending" | "named" | "notNamedBySource" | null;
        };
        ContestEntryReceipt: {
            receipt: {
                number: string;
                /** @description 只有投稿人有；凭它查询、撤回 · Known to the entrant alone */
                secret: string;
                title: string;
                category: string;
                /** Format: date-time */
                submittedAt: string;
                /** @description SHA-256 */
                pictures: string[];
            };
        };
        OwnContestEntry: {
            number: string;
            title: string;
            category: string;
            /** @enum {string} */
            status: "entered" | "withdrawn" | "disqualified" | "suspended";
            submittedAt: string;
            pictureCount: number;
        };
        SearchResult: {
            docs: components["schemas"]["SearchDoc"][];
            totalDocs: number;
            page: number;
            limit: number;
            totalPages: number;
            hasPrevPage: boolean;
            hasNextPage: boolean;
            facets: {
                section?: {
                    id: string;
                    name: string;
                    slug: string | null;
                    count: number;
                }[];
                byline?: {
                    id: string;
                    name: string;
                    slug: string | null;
                    count: number;
                }[];
                year?: {
                    year?: number;
                    count?: number;
                }[];
            };
            suggestions?: components["schemas"]["Suggestion"][];
            /** @description 没有一篇含全部的词 · No piece has all the words */
            isRelaxed?: boolean;
            didYouMean?: string;
        };
        SearchDoc: {
            id: string;
            slug?: string | null;
            headline: string;
            kicker?: string;
            deck?: string;
            section?: {
                id?: string;
                name?: string;
                slug?: string | null;
            } | null;
            genre?: string | null;
            bylines?: {
                id?: string | null;
                name?: string;
                slug?: string | null;
            }[];
            tags?: string[];
            /** Format: date-time */
            publishedAt: string | null;
            excerpt: string;
            highlights: {
                /** @description [起, 止)，UTF-16 单位 · [from, to) in UTF-16 units of the text beside it */
                headline?: number[][];
                /** @description [起, 止)，UTF-16 单位 · [from, to) in UTF-16 units of the text beside it */
                kicker?: number[][];
                /** @description [起, 止)，UTF-16 单位 · [from, to) in UTF-16 units of the text beside it */
                deck?: number[][];
                /** @description [起, 止)，UTF-16 单位 · [from, to) in UTF-16 units of the text beside it */
                excerpt?: number[][];
            };
        };
        Suggestion: {
            text: string;
            /** @enum {string} */
            kind: "byline" | "tag" | "name" | "word";
            count: number;
        };
        ArticleRepresentation: {
            id: string;
            slug: string;
            /** @description 网站上的页面 · Its page of the website */
            url: string;
            /** @description 分享用的图片，1200×630 · The picture for sharing */
            card?: string;
            kicker?: string | null;
            /** @description 换行照印 · Line breaks are those of print */
            headline: string | null;
            deck?: string | null;
            dateline?: string | null;
            section?: {
                name: string;
                slug: string;
                url: string;
            } | null;
            /** @enum {string|null} */
            genre?: "news" | "feature" | "photo" | "opinion" | "notice" | null;
            bylines: {
                role: string;
                name: string;
                url?: string | null;
            }[];
            source?: {
                outlet?: string | null;
                url?: string | null;
                originalAuthor?: string | null;
                originalTitle?: string | null;
            } | null;
            tags?: string[];
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description 每更正一次加一 · One more for each correction */
            version: number;
            corrections?: {
                note?: string;
                /** Format: date-time */
                publishedAt?: string | null;
            }[];
            responsibleEditor?: string | null;
            body: components["schemas"]["Body"];
            pictures: components["schemas"]["RepresentedPicture"][];
            /** @enum {string} */
            language?: "zh-CN" | "zh-Hant";
            wordCount?: number;
            readingMinutes?: number;
            /** @description schema.org NewsArticle */
            jsonLd?: {
                [key: string]: unknown;
            };
        };
        RepresentedPicture: {
            /** @description 正文 photo 节点所指 · What a photo node of the body names */
            captionId: string;
            alt: string;
            caption: string;
            credit: string;
            /** @description data: 地址的小图 · a tiny picture as a data address */
            placeholder?: string | null;
            /** @description 最大的 JPEG · The largest JPEG; null while none can be shown */
            src: string | null;
            width?: number | null;
            height?: number | null;
            sources: {
                mimeType: string;
                srcSet: string;
            }[];
            /** @description http://cv.iptc.org/newscodes/digitalsourcetype/ */
            digitalSourceType?: string | null;
        };
        /** @description IPTC ninjs 3.1: http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json */
        Ninjs: {
            uri: string;
            standard: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            pubStatus: "usable" | "canceled";
        } & {
            [key: string]: unknown;
        };
        JsonFeed: {
            /** @constant */
            version: "https://jsonfeed.org/version/1.1";
            title: string;
            description?: string;
            home_page_url: string;
            feed_url: string;
            hubs?: {
                type: string;
                url: string;
            }[];
            language?: string;
            authors?: {
                name: string;
                url?: string;
            }[];
            /** @description 撤下的稿件 · Pieces that were taken down: delete what you keep of them */
            _gone?: {
                id: string;
                /** Format: date-time */
                at: string;
            }[];
            items: {
                /** @description 始终不变 · Never changes */
                id: string;
                url: string;
                title: string;
                content_html?: string;
                content_text?: string;
                summary?: string;
                image?: string;
                /** Format: date-time */
                date_published: string;
                /** Format: date-time */
                date_modified?: string;
                authors?: {
                    name: string;
                    url?: string;
                }[];
                tags?: string[];
                language?: string;
            }[];
        };
        ArticleList: {
            docs: components["schemas"]["Article"][];
            limit: number;
            hasNextPage: boolean;
            /** @description 用 cursor 翻页时才有 · Only where a cursor was sent */
            nextCursor?: string | null;
            /** @description 用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following */
            totalDocs?: number;
            totalPages?: number;
            page?: number;
            pagingCounter?: number;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            nextPage?: number | null;
        };
        Article: {
            id: string;
            /** @description 引题 · Kicker */
            kicker?: string | null;
            /** @description 标题 · Headline */
            headline?: string | null;
            /** @description 副题 · Deck */
            deck?: string | null;
            /** @description 电头 · Dateline */
            dateline?: string | null;
            /** @description 正文 · Body */
            body?: components["schemas"]["Body"] | null;
            /** @description 署名 · Bylines */
            bylines?: {
                /** @description 署名人 · Bearer */
                byline?: (string | components["schemas"]["Byline"]) | null;
                /**
                 * @description 身份 · Role
                 * @enum {string|null}
                 */
                role?: "author" | "correspondent" | "photographer" | "editor" | null;
                /** @description 见报署名 · As printed */
                printedName?: string | null;
                id?: string;
            }[] | null;
            /** @description 图片说明 · Captions */
            captions?: (string | components["schemas"]["PhotoCaption"])[] | null;
            /** @description 来源 · Source */
            source?: {
                /**
                 * @description 来源类别 · Kind of source
                 * @enum {string|null}
                 */
                kind?: "own" | "reprint" | null;
                /** @description 首发媒体 · Outlet */
                outlet?: string | null;
                /** @description 原文网址 · Address of the original */
                url?: string | null;
                /** @description 原作者 · Original author */
                originalAuthor?: string | null;
                /** @description 原题 · Original title */
                originalTitle?: string | null;
            } | null;
            /** @description 版面 · Print */
            print?: {
                /**
                 * Format: date-time
                 * @description 见报日期 · Issue date
                 */
                issueDate?: string | null;
                /** @description 版次 · Page */
                page?: number | null;
            } | null;
            /** @description 网址名 · Slug */
            slug?: string | null;
            /** @description 曾用网址名 · Previous slugs */
            previousSlugs?: string[] | null;
            /** @description 更正 · Corrections */
            corrections?: {
                /**
                 * @description 类别 · Kind
                 * @enum {string|null}
                 */
                kind?: "minor" | "notice" | null;
                /** @description 更正说明 · Note to readers */
                note?: string | null;
                /**
                 * Format: date-time
                 * @description 更正时间 · Corrected at
                 */
                publishedAt?: string | null;
                id?: string;
            }[] | null;
            /** @description 责任编辑 · Responsible editor */
            responsibleEditor?: string | null;
            /** @description 字数 · Length */
            wordCount?: number | null;
            /** @description 栏目 · Section */
            section?: (string | components["schemas"]["Section"]) | null;
            /**
             * @description 体裁 · Genre
             * @enum {string|null}
             */
            genre?: "news" | "feature" | "photo" | "opinion" | "notice" | null;
            /** @description 标签 · Tags */
            tags?: string[] | null;
            /**
             * Format: date-time
             * @description 发布时间 · Published at
             */
            publishedAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description 公开 · Public
             * @enum {string|null}
             */
            _status?: "draft" | "published" | "draft" | "published" | null;
        };
        BylineList: {
            docs: components["schemas"]["Byline"][];
            limit: number;
            hasNextPage: boolean;
            /** @description 用 cursor 翻页时才有 · Only where a cursor was sent */
            nextCursor?: string | null;
            /** @description 用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following */
            totalDocs?: number;
            totalPages?: number;
            page?: number;
            pagingCounter?: number;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            nextPage?: number | null;
        };
        Byline: {
            id: string;
            /** @description 姓名 · Name */
            name?: string | null;
            /** @description 网址名 · Slug */
            slug?: string | null;
            /**
             * @description 身份 · Kind
             * @enum {string|null}
             */
            kind?: "reporter" | "correspondent" | "photographer" | "unstated" | null;
            /** @description 别名 · Aliases */
            aliases?: string[] | null;
            /** @description 稿件 · Articles */
            articles?: {
                docs?: (string | components["schemas"]["Article"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description 图片说明 · Captions */
            captions?: {
                docs?: (string | components["schemas"]["PhotoCaption"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
        };
        SectionList: {
            docs: components["schemas"]["Section"][];
            limit: number;
            hasNextPage: boolean;
            /** @description 用 cursor 翻页时才有 · Only where a cursor was sent */
            nextCursor?: string | null;
            /** @description 用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following */
            totalDocs?: number;
            totalPages?: number;
            page?: number;
            pagingCounter?: number;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            nextPage?: number | null;
        };
        Section: {
            id: string;
            /** @description 栏目名 · Name */
            name?: string | null;
            /** @description 网址名 · Slug */
            slug?: string | null;
            /** @description 曾用网址名 · Previous slugs */
            previousSlugs?: string[] | null;
            /** @description 次序 · Order */
            order?: number | null;
            /** @description 系统暂定 · Provisional */
            isProvisional?: boolean | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
        };
        TopicList: {
            docs: components["schemas"]["Topic"][];
            limit: number;
            hasNextPage: boolean;
            /** @description 用 cursor 翻页时才有 · Only where a cursor was sent */
            nextCursor?: string | null;
            /** @description 用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following */
            totalDocs?: number;
            totalPages?: number;
            page?: number;
            pagingCounter?: number;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            nextPage?: number | null;
        };
        Topic: {
            id: string;
            /** @description 专题名 · Title */
            title?: string | null;
            /** @description 网址名 · Slug */
            slug?: string | null;
            /** @description 曾用网址名 · Previous slugs */
            previousSlugs?: string[] | null;
            /** @description 导语 · Introduction */
            intro?: string | null;
            /** @description 稿件（按次序） · Pieces, in order */
            pieces?: (string | components["schemas"]["Article"])[] | null;
            /** @description 公开 · Public */
            isPublic?: boolean | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
        };
        RelatedPiecesList: {
            docs: components["schemas"]["RelatedPieces"][];
            limit: number;
            hasNextPage: boolean;
            /** @description 用 cursor 翻页时才有 · Only where a cursor was sent */
            nextCursor?: string | null;
            /** @description 用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following */
            totalDocs?: number;
            totalPages?: number;
            page?: number;
            pagingCounter?: number;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            nextPage?: number | null;
        };
        RelatedPieces: {
            id: string;
            /** @description 稿件 · Article */
            article?: (string | components["schemas"]["Article"]) | null;
            /** @description 相关稿件（按次序） · Related pieces, in order */
            pieces?: (string | components["schemas"]["Article"])[] | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
        };
        PhotoCaptionList: {
            docs: components["schemas"]["PhotoCaption"][];
            limit: number;
            hasNextPage: boolean;
            /** @description 用 cursor 翻页时才有 · Only where a cursor was sent */
            nextCursor?: string | null;
            /** @description 用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following */
            totalDocs?: number;
            totalPages?: number;
            page?: number;
            pagingCounter?: number;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            nextPage?: number | null;
        };
        PhotoCaption: {
            id: string;
            /** @description 说明文字 · Caption */
            text?: string | null;
            /** @description 图片署名 · Credit */
            credit?: {
                /** @description 摄影者 · Photographer */
                byline?: (string | components["schemas"]["Byline"]) | null;
                /** @description 见报署名 · As printed */
                printed?: string | null;
            } | null;
            /** @description 图片 · Photo */
            photo?: (string | components["schemas"]["Picture"]) | null;
            /** @description 所属稿件 · Article */
            article?: (string | components["schemas"]["Article"]) | null;
            /**
             * Format: date-time
             * @description 拍摄日期 · Taken on
             */
            takenOn?: string | null;
            /** @description 拍摄地点 · Place */
            place?: string | null;
            /**
             * Format: date-time
             * @description 发布时间 · Published at
             */
            publishedAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description 公开 · Public
             * @enum {string|null}
             */
            _status?: "draft" | "published" | "draft" | "published" | null;
        };
        PictureList: {
            docs: components["schemas"]["Picture"][];
            limit: number;
            hasNextPage: boolean;
            /** @description 用 cursor 翻页时才有 · Only where a cursor was sent */
            nextCursor?: string | null;
            /** @description 用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following */
            totalDocs?: number;
            totalPages?: number;
            page?: number;
            pagingCounter?: number;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            nextPage?: number | null;
        };
        Picture: {
            id: string;
            /** @description 替代文字 · Alt text */
            alt?: string | null;
            /** @description 详细描述 · Extended description */
            extendedDescription?: string | null;
            /** @description 图片标题 · Headline */
            headline?: string | null;
            /** @description 编号或文件题名 · Title */
            title?: string | null;
            /** @description 摄影者的说明 · Description */
            description?: string | null;
            /** @description 说明撰写者 · Description writer */
            descriptionWriter?: string | null;
            /** @description 关键词 · Keywords */
            keywords?: string[] | null;
            /** @description 画面中的人物 · Persons shown */
            personsShown?: string[] | null;
            /** @description 事件 · Event */
            eventName?: string | null;
            /** @description 摄影者 · Creator */
            creator?: {
                /** @description 署名 · Byline */
                byline?: (string | components["schemas"]["Byline"]) | null;
                /** @description 姓名 · Name */
                name?: string | null;
            } | null;
            /** @description 摄影者职务 · Creator’s job title */
            creatorsJobTitle?: string | null;
            /**
             * Format: date-time
             * @description 拍摄时间 · Taken at
             */
            takenAt?: string | null;
            /** @description 拍摄地点 · Place */
            place?: string | null;
            /** @description 当地时间 · Local time */
            takenLocally?: string | null;
            /** @description 时区 · Time zone */
            takenZone?: string | null;
            /** @description 地点分项 · Parts of the place */
            placeParts?: {
                /** @description 国家或地区 · Country */
                country?: string | null;
                /** @description 国家代码 · Country code */
                countryCode?: string | null;
                /** @description 省（州） · Province or state */
                provinceOrState?: string | null;
                /** @description 城市 · City */
                city?: string | null;
                /** @description 具体地点 · Sublocation */
                sublocation?: string | null;
            } | null;
            /** @description 署名行 · Credit line */
            creditLine?: string | null;
            /** @description 来源 · Source */
            source?: string | null;
            /** @description 版权声明 · Copyright notice */
            copyrightNotice?: string | null;
            /** @description 版权所有者 · Copyright owner */
            copyrightOwner?: string | null;
            /** @description 使用条件 · Usage terms */
            usageTerms?: string | null;
            /** @description 授权说明网址 · Web statement of rights */
            webStatement?: string | null;
            /** @description 授权方 · Licensors */
            licensors?: {
                /** @description 名称 · Name */
                name?: string | null;
                /** @description 网址 · Address */
                url?: string | null;
                id?: string;
            }[] | null;
            /** @description 数据挖掘许可 · Data mining */
            dataMining?: string | null;
            /** @description 所用人工智能系统 · AI system used */
            aiSystemUsed?: string | null;
            /** @description 系统版本 · AI system version */
            aiSystemVersionUsed?: string | null;
            /** @description 生成内容标识 · Label of generated content */
            aigcLabel?: unknown;
            /** @description 图片全球标识 · Digital image GUID */
            digitalImageGuid?: string | null;
            /**
             * @description 图片来源类型 · Digital source type
             * @enum {string|null}
             */
            digitalSourceType?: "digitalCapture" | "computationalCapture" | "negativeFilm" | "positiveFilm" | "print" | "humanEdits" | "algorithmicallyEnhanced" | "compositeCapture" | "composite" | "compositeSynthetic" | "compositeWithTrainedAlgorithmicMedia" | "trainedAlgorithmicMedia" | "algorithmicMedia" | "dataDrivenMedia" | "digitalCreation" | "screenCapture" | "virtualRecording" | null;
            /** @description 占位图 · Placeholder */
            placeholder?: string | null;
            /** @description 已随稿公开 · Released */
            released?: boolean | null;
            /** @description 视觉中心 · Focal point */
            focalPoint?: {
                /** @description 横向 · Across */
                x?: number | null;
                /** @description 纵向 · Down */
                y?: number | null;
            } | null;
            /** @description 裁切 · Crops */
            crops?: unknown;
            /** @description 供稿图片 · Renditions */
            renditions?: {
                url: string;
                width: number;
                height: number;
                aspect: string | null;
                format: string;
                mimeType: string;
                byteCount: number;
            }[] | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            url?: string | null;
            thumbnailURL?: string | null;
            mimeType?: string | null;
            filesize?: number | null;
            width?: number | null;
            height?: number | null;
        };
        PhotoContestList: {
            docs: components["schemas"]["PhotoContest"][];
            limit: number;
            hasNextPage: boolean;
            /** @description 用 cursor 翻页时才有 · Only where a cursor was sent */
            nextCursor?: string | null;
            /** @description 用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following */
            totalDocs?: number;
            totalPages?: number;
            page?: number;
            pagingCounter?: number;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            nextPage?: number | null;
        };
        PhotoContest: {
            id: string;
            /** @description 名称 · Title */
            title?: string | null;
            /** @description 主办单位 · Organisers */
            organisers?: string[] | null;
            /** @description 支持单位 · Supporters */
            supporters?: string[] | null;
            /** @description 开始 · Started */
            startedOn?: string | null;
            /** @description 结束 · Ends */
            endsOn?: string | null;
            /** @description 类别 · Categories */
            categories?: {
                /** @description 类别名 · Name */
                name?: string | null;
                id?: string;
            }[] | null;
            /** @description 征稿 · Call for entries */
            entering?: {
                /**
                 * Format: date-time
                 * @description 开始征稿 · Opens at
                 */
                opensAt?: string | null;
                /**
                 * Format: date-time
                 * @description 截止 · Closes at
                 */
                closesAt?: string | null;
                /** @description 参赛细则 · Rules */
                rules?: string | null;
                /** @description 细则版本 · Version of the rules */
                rulesVersion?: string | null;
                /** @description 年龄下限 · Minimum age */
                minAge?: number | null;
                /** @description 每人限投（件） · Entries per person */
                perPerson?: number | null;
                /** @description 每人每类限投（件） · Entries per person and category */
                perCategory?: number | null;
                /** @description 组照最多（幅） · Pictures of a series */
                maxPictures?: number | null;
                /** @description 联系方式保留（天） · Contact data kept (days) */
                keepDays?: number | null;
            } | null;
            /** @description 获奖作品总数 · Stated number of winning works */
            statedTotal?: number | null;
            /**
             * Format: date-time
             * @description 揭晓时间 · Winners announced at
             */
            announceAt?: string | null;
            /**
             * @description 同一作品可获奖 · One entry may win
             * @enum {string|null}
             */
            repeatWins?: "once" | "perCategory" | "free" | null;
            /** @description 揭晓稿件 · Announcement */
            announcement?: (string | components["schemas"]["Article"]) | null;
            /**
             * @description 进程 · Phase
             * @enum {string|null}
             */
            phase?: "collecting" | "judging" | "announced" | "cancelled" | null;
            /**
             * Format: date-time
             * @description 发布时间 · Published at
             */
            publishedAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description 公开 · Public
             * @enum {string|null}
             */
            _status?: "draft" | "published" | "draft" | "published" | null;
        };
        AwardList: {
            docs: components["schemas"]["Award"][];
            limit: number;
            hasNextPage: boolean;
            /** @description 用 cursor 翻页时才有 · Only where a cursor was sent */
            nextCursor?: string | null;
            /** @description 用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following */
            totalDocs?: number;
            totalPages?: number;
            page?: number;
            pagingCounter?: number;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            nextPage?: number | null;
        };
        Award: {
            id: string;
            /** @description 名称 · Title */
            title?: string | null;
            /** @description 大赛 · Contest */
            contest?: (string | components["schemas"]["PhotoContest"]) | null;
            /** @description 类别 · Category */
            category?: string | null;
            /**
             * @description 奖级 · Tier
             * @enum {string|null}
             */
            tier?: "first" | "second" | "third" | "merit" | null;
            /** @description 次序 · Rank */
            rank?: number | null;
            /** @description 名额 · Quota */
            quota?: number | null;
            /** @description 获奖者 · Winners */
            winners?: {
                /** @description 作品 · Entry */
                entry?: string | null;
                /** @description 姓名 · Name */
                name?: string | null;
                /** @description 作品名 · Title of the work */
                title?: string | null;
                id?: string;
            }[] | null;
            /**
             * @description 名单 · Winners are
             * @enum {string|null}
             */
            winnersStatus?: "pending" | "named" | "notNamedBySource" | null;
            /** @description 来源说明 · Note on the source */
            sourceNote?: string | null;
            /**
             * Format: date-time
             * @description 发布时间 · Published at
             */
            publishedAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description 公开 · Public
             * @enum {string|null}
             */
            _status?: "draft" | "published" | "draft" | "published" | null;
        };
        TombstoneList: {
            docs: components["schemas"]["Tombstone"][];
            limit: number;
            hasNextPage: boolean;
            /** @description 用 cursor 翻页时才有 · Only where a cursor was sent */
            nextCursor?: string | null;
            /** @description 用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following */
            totalDocs?: number;
            totalPages?: number;
            page?: number;
            pagingCounter?: number;
            hasPrevPage?: boolean;
            prevPage?: number | null;
            nextPage?: number | null;
        };
        Tombstone: {
            id: string;
            /** @description 文档类别 · Collection */
            collectionSlug?: string | null;
            /** @description 网址名 · Slug */
            slug?: string | null;
            /**
             * @description 状态 · State
             * @enum {string|null}
             */
            state?: "withdrawn" | "killed" | null;
            /**
             * Format: date-time
             * @description 撤下时间 · Gone at
             */
            goneAt?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getFrontPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 首页 · The front page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrontPage"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getContestResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 大赛的 id · The contest’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结果 · The results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContestResults"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    enterContest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 大赛的 id · The contest’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    _payload: string;
                    /** @description 每幅不超过 20 MB · 20 MB each at most */
                    pictures: string[];
                };
            };
        };
        responses: {
            /** @description 已投过，回执照旧 · Entered before; the same receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContestEntryReceipt"];
                };
            };
            /** @description 已收到 · Entered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContestEntryReceipt"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 现在不行，见各条说明 · Not possible as things stand; each error says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 请求正文过大 · The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    lookUpContestEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 大赛的 id · The contest’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    secret: string;
                };
            };
        };
        responses: {
            /** @description 作品现状 · The entry as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: components["schemas"]["OwnContestEntry"];
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    withdrawContestEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 大赛的 id · The contest’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    secret: string;
                    /** @description 一并删除个人信息 · Forget the person too */
                    erase?: boolean;
                };
            };
        };
        responses: {
            /** @description 作品现状 · The entry as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: components["schemas"]["OwnContestEntry"];
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 现在不行，见各条说明 · Not possible as things stand; each error says why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getRendition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 文件名 · The file’s name */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 · The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": unknown;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                /** @description 要找的词；引号里的连着找 · What to find; what stands in quotes is found as it stands */
                q?: string;
                /** @description 栏目的 id 或网址名 · A section’s id or slug */
                section?: string;
                /** @description 署名的 id 或网址名 · A byline’s id or slug */
                byline?: string;
                /** @description 体裁 · Genre */
                genre?: "news" | "feature" | "photo" | "opinion" | "notice";
                /** @description 标签 · A tag */
                tag?: string;
                /** @description 从这一天起（编辑部时区） · From this day on, by the newsroom’s clock */
                from?: string;
                /** @description 到这一天为止，含当天 · Until this day, included */
                to?: string;
                /** @description 次序 · Order */
                sort?: "relevance" | "newest";
                /** @description 第几页 · Page */
                page?: number;
                /** @description 每页几篇 · Pieces a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 找到的稿件 · What was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    suggest: {
        parameters: {
            query?: {
                /** @description 已输入的字、拼音或首字母 · What is typed: characters, pinyin or initials */
                q?: string;
                /** @description 最多几条 · How many at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 提示 · Suggestions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suggestions: components["schemas"]["Suggestion"][];
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getArticleBySlug: {
        parameters: {
            query?: {
                /** @description 整篇可用的表示：slate 为 JSON，html、text、markdown 为文本 · The whole piece, ready to be shown: slate as JSON, html, text and markdown as text */
                format?: "slate" | "html" | "text" | "markdown";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 稿件 · The article */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleRepresentation"];
                    "text/html": string;
                    "text/plain": string;
                    "text/markdown": string;
                };
            };
            /** @description 换了网址，见 Location · At another address now: see Location */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 已撤下 · Taken down */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getNinjsBySlug: {
        parameters: {
            query?: {
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ninjs · ninjs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ninjs"];
                };
            };
            /** @description 换了网址，见 Location · At another address now: see Location */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 已撤下：pubStatus 为 canceled · Taken down: its pubStatus is canceled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ninjs"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getNinjs: {
        parameters: {
            query?: {
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 稿件的 id · The article’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ninjs · ninjs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ninjs"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 图片 · The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            /** @description 换了网址，见 Location · At another address now: see Location */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 已撤下 · Taken down */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 在这里，或换了网址 · Here, or moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "here" | "moved";
                        /** @description 现在的网址名 · The name in its address now */
                        slug: string;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 已撤下 · Taken down */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getRss: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getAtom: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getJsonFeed: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getNinjsFeed: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ninjs"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getRssOfSection: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description 换了网址，见 Location · At another address now: see Location */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getAtomOfSection: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description 换了网址，见 Location · At another address now: see Location */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getJsonFeedOfSection: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description 换了网址，见 Location · At another address now: see Location */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getNinjsFeedOfSection: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ninjs"];
                };
            };
            /** @description 换了网址，见 Location · At another address now: see Location */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getRssOfByline: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getAtomOfByline: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getJsonFeedOfByline: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getNinjsFeedOfByline: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 网址名 · The name in the address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ninjs"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getRssOfTag: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 标签，照稿件上写的 · The tag, as pieces carry it */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getAtomOfTag: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 标签，照稿件上写的 · The tag, as pieces carry it */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getJsonFeedOfTag: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 标签，照稿件上写的 · The tag, as pieces carry it */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getNinjsFeedOfTag: {
        parameters: {
            query?: {
                /** @description 1：只要摘要，不要全文 · 1: summaries in place of whole texts */
                summary?: "1";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 标签，照稿件上写的 · The tag, as pieces carry it */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 订阅源 · The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ninjs"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getSitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 网站地图 · The sitemap */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getNewsSitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 网站地图 · The sitemap */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getSitemapPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 第几个文件 · The number of the file */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 网站地图 · The sitemap */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getRobots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 规则 · The rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    askGraphql: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    query: string;
                    variables?: Record<string, never>;
                    operationName?: string | null;
                };
            };
        };
        responses: {
            /** @description data，或 errors（每条带 code），或两者 · data, or errors (each with its code), or both */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: Record<string, never> | null;
                        errors?: {
                            code: string;
                            message: string;
                            path?: (string | number)[] | null;
                            locations?: Record<string, never>[] | null;
                            extensions?: Record<string, never>;
                        }[];
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description 一页几条 · Documents a page */
                limit?: number;
                /** @description 第几页；发稿时会错位，逐条读取请用 cursor · The page; it shifts while pieces are published: to read everything use cursor */
                page?: number;
                /** @description 空值从头开始，此后用应答里的 nextCursor；不与 page 同用 · Empty to begin, then the nextCursor of the answer; not together with page */
                cursor?: string;
                /** @description 排序，前加 - 为倒序 · The order; a - before it turns it round */
                sort?: "id" | "-id" | "slug" | "-slug" | "genre" | "-genre" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt";
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    kicker?: true;
                    /** @enum {boolean} */
                    headline?: true;
                    /** @enum {boolean} */
                    deck?: true;
                    /** @enum {boolean} */
                    dateline?: true;
                    /** @enum {boolean} */
                    body?: true;
                    /** @enum {boolean} */
                    bylines?: true;
                    /** @enum {boolean} */
                    captions?: true;
                    /** @enum {boolean} */
                    source?: true;
                    /** @enum {boolean} */
                    print?: true;
                    /** @enum {boolean} */
                    slug?: true;
                    /** @enum {boolean} */
                    previousSlugs?: true;
                    /** @enum {boolean} */
                    corrections?: true;
                    /** @enum {boolean} */
                    responsibleEditor?: true;
                    /** @enum {boolean} */
                    wordCount?: true;
                    /** @enum {boolean} */
                    section?: true;
                    /** @enum {boolean} */
                    genre?: true;
                    /** @enum {boolean} */
                    tags?: true;
                    /** @enum {boolean} */
                    publishedAt?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                    /** @enum {boolean} */
                    deletedAt?: true;
                    /** @enum {boolean} */
                    _status?: true;
                };
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[bylines.byline][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[bylines.byline][in]"?: string;
                /** @description 等于 · Equal to */
                "where[bylines.byline.name][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[bylines.byline.name][in]"?: string;
                /** @description 等于 · Equal to */
                "where[bylines.byline.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[bylines.byline.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[captions][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[captions][in]"?: string;
                /** @description 等于 · Equal to */
                "where[captions.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[captions.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[captions.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[section][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[section][in]"?: string;
                /** @description 等于 · Equal to */
                "where[section.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[section.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[section.previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[section.previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[section.order][equals]"?: number;
                /** @description 不小于，不早于 · Not below, not before */
                "where[section.order][greater_than_equal]"?: number;
                /** @description 小于，早于 · Below, before */
                "where[section.order][less_than]"?: number;
                /** @description 等于 · Equal to */
                "where[genre][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[genre][in]"?: string;
                /** @description 等于 · Equal to */
                "where[tags][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[tags][in]"?: string;
                /** @description 等于 · Equal to */
                "where[publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    countArticles: {
        parameters: {
            query?: {
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[bylines.byline][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[bylines.byline][in]"?: string;
                /** @description 等于 · Equal to */
                "where[bylines.byline.name][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[bylines.byline.name][in]"?: string;
                /** @description 等于 · Equal to */
                "where[bylines.byline.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[bylines.byline.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[captions][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[captions][in]"?: string;
                /** @description 等于 · Equal to */
                "where[captions.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[captions.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[captions.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[section][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[section][in]"?: string;
                /** @description 等于 · Equal to */
                "where[section.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[section.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[section.previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[section.previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[section.order][equals]"?: number;
                /** @description 不小于，不早于 · Not below, not before */
                "where[section.order][greater_than_equal]"?: number;
                /** @description 小于，早于 · Below, before */
                "where[section.order][less_than]"?: number;
                /** @description 等于 · Equal to */
                "where[genre][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[genre][in]"?: string;
                /** @description 等于 · Equal to */
                "where[tags][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[tags][in]"?: string;
                /** @description 等于 · Equal to */
                "where[publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数目 · The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    kicker?: true;
                    /** @enum {boolean} */
                    headline?: true;
                    /** @enum {boolean} */
                    deck?: true;
                    /** @enum {boolean} */
                    dateline?: true;
                    /** @enum {boolean} */
                    body?: true;
                    /** @enum {boolean} */
                    bylines?: true;
                    /** @enum {boolean} */
                    captions?: true;
                    /** @enum {boolean} */
                    source?: true;
                    /** @enum {boolean} */
                    print?: true;
                    /** @enum {boolean} */
                    slug?: true;
                    /** @enum {boolean} */
                    previousSlugs?: true;
                    /** @enum {boolean} */
                    corrections?: true;
                    /** @enum {boolean} */
                    responsibleEditor?: true;
                    /** @enum {boolean} */
                    wordCount?: true;
                    /** @enum {boolean} */
                    section?: true;
                    /** @enum {boolean} */
                    genre?: true;
                    /** @enum {boolean} */
                    tags?: true;
                    /** @enum {boolean} */
                    publishedAt?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                    /** @enum {boolean} */
                    deletedAt?: true;
                    /** @enum {boolean} */
                    _status?: true;
                };
                /** @description 整篇可用的表示：slate 为 JSON，html、text、markdown 为文本 · The whole piece, ready to be shown: slate as JSON, html, text and markdown as text */
                format?: "slate" | "html" | "text" | "markdown";
                /** @description zh-Hant 要繁体；与 format 同用 · zh-Hant for traditional characters; of representations and feeds */
                lang?: "zh-CN" | "zh-Hant";
            };
            header?: never;
            path: {
                /** @description 文档的 id · The document’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文档 · The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"] | components["schemas"]["ArticleRepresentation"];
                    "text/html": string;
                    "text/plain": string;
                    "text/markdown": string;
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listBylines: {
        parameters: {
            query?: {
                /** @description 一页几条 · Documents a page */
                limit?: number;
                /** @description 第几页；发稿时会错位，逐条读取请用 cursor · The page; it shifts while pieces are published: to read everything use cursor */
                page?: number;
                /** @description 空值从头开始，此后用应答里的 nextCursor；不与 page 同用 · Empty to begin, then the nextCursor of the answer; not together with page */
                cursor?: string;
                /** @description 排序，前加 - 为倒序 · The order; a - before it turns it round */
                sort?: "id" | "-id" | "name" | "-name" | "slug" | "-slug" | "updatedAt" | "-updatedAt";
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    name?: true;
                    /** @enum {boolean} */
                    slug?: true;
                    /** @enum {boolean} */
                    kind?: true;
                    /** @enum {boolean} */
                    aliases?: true;
                    /** @enum {boolean} */
                    articles?: true;
                    /** @enum {boolean} */
                    captions?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                };
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[name][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[name][in]"?: string;
                /** @description 等于 · Equal to */
                "where[slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BylineList"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    countBylines: {
        parameters: {
            query?: {
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[name][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[name][in]"?: string;
                /** @description 等于 · Equal to */
                "where[slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数目 · The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getByline: {
        parameters: {
            query?: {
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    name?: true;
                    /** @enum {boolean} */
                    slug?: true;
                    /** @enum {boolean} */
                    kind?: true;
                    /** @enum {boolean} */
                    aliases?: true;
                    /** @enum {boolean} */
                    articles?: true;
                    /** @enum {boolean} */
                    captions?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                };
            };
            header?: never;
            path: {
                /** @description 文档的 id · The document’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文档 · The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Byline"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listSections: {
        parameters: {
            query?: {
                /** @description 一页几条 · Documents a page */
                limit?: number;
                /** @description 第几页；发稿时会错位，逐条读取请用 cursor · The page; it shifts while pieces are published: to read everything use cursor */
                page?: number;
                /** @description 空值从头开始，此后用应答里的 nextCursor；不与 page 同用 · Empty to begin, then the nextCursor of the answer; not together with page */
                cursor?: string;
                /** @description 排序，前加 - 为倒序 · The order; a - before it turns it round */
                sort?: "id" | "-id" | "slug" | "-slug" | "order" | "-order" | "updatedAt" | "-updatedAt";
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    name?: true;
                    /** @enum {boolean} */
                    slug?: true;
                    /** @enum {boolean} */
                    previousSlugs?: true;
                    /** @enum {boolean} */
                    order?: true;
                    /** @enum {boolean} */
                    isProvisional?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                };
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[order][equals]"?: number;
                /** @description 不小于，不早于 · Not below, not before */
                "where[order][greater_than_equal]"?: number;
                /** @description 小于，早于 · Below, before */
                "where[order][less_than]"?: number;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionList"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    countSections: {
        parameters: {
            query?: {
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[order][equals]"?: number;
                /** @description 不小于，不早于 · Not below, not before */
                "where[order][greater_than_equal]"?: number;
                /** @description 小于，早于 · Below, before */
                "where[order][less_than]"?: number;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数目 · The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getSection: {
        parameters: {
            query?: {
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    name?: true;
                    /** @enum {boolean} */
                    slug?: true;
                    /** @enum {boolean} */
                    previousSlugs?: true;
                    /** @enum {boolean} */
                    order?: true;
                    /** @enum {boolean} */
                    isProvisional?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                };
            };
            header?: never;
            path: {
                /** @description 文档的 id · The document’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文档 · The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Section"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description 一页几条 · Documents a page */
                limit?: number;
                /** @description 第几页；发稿时会错位，逐条读取请用 cursor · The page; it shifts while pieces are published: to read everything use cursor */
                page?: number;
                /** @description 空值从头开始，此后用应答里的 nextCursor；不与 page 同用 · Empty to begin, then the nextCursor of the answer; not together with page */
                cursor?: string;
                /** @description 排序，前加 - 为倒序 · The order; a - before it turns it round */
                sort?: "id" | "-id" | "slug" | "-slug" | "updatedAt" | "-updatedAt";
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    title?: true;
                    /** @enum {boolean} */
                    slug?: true;
                    /** @enum {boolean} */
                    previousSlugs?: true;
                    /** @enum {boolean} */
                    intro?: true;
                    /** @enum {boolean} */
                    pieces?: true;
                    /** @enum {boolean} */
                    isPublic?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                };
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.genre][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.genre][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.tags][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.tags][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[pieces.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[pieces.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicList"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    countTopics: {
        parameters: {
            query?: {
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.genre][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.genre][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.tags][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.tags][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[pieces.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[pieces.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数目 · The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getTopic: {
        parameters: {
            query?: {
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    title?: true;
                    /** @enum {boolean} */
                    slug?: true;
                    /** @enum {boolean} */
                    previousSlugs?: true;
                    /** @enum {boolean} */
                    intro?: true;
                    /** @enum {boolean} */
                    pieces?: true;
                    /** @enum {boolean} */
                    isPublic?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                };
            };
            header?: never;
            path: {
                /** @description 文档的 id · The document’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文档 · The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listRelatedPieces: {
        parameters: {
            query?: {
                /** @description 一页几条 · Documents a page */
                limit?: number;
                /** @description 第几页；发稿时会错位，逐条读取请用 cursor · The page; it shifts while pieces are published: to read everything use cursor */
                page?: number;
                /** @description 空值从头开始，此后用应答里的 nextCursor；不与 page 同用 · Empty to begin, then the nextCursor of the answer; not together with page */
                cursor?: string;
                /** @description 排序，前加 - 为倒序 · The order; a - before it turns it round */
                sort?: "id" | "-id" | "updatedAt" | "-updatedAt";
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    article?: true;
                    /** @enum {boolean} */
                    pieces?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                };
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.genre][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.genre][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.tags][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.tags][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[article.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[article.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.genre][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.genre][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.tags][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.tags][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[pieces.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[pieces.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedPiecesList"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    countRelatedPieces: {
        parameters: {
            query?: {
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.genre][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.genre][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.tags][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.tags][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[article.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[article.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.genre][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.genre][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.tags][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[pieces.tags][in]"?: string;
                /** @description 等于 · Equal to */
                "where[pieces.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[pieces.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[pieces.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数目 · The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getRelatedPieces: {
        parameters: {
            query?: {
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    article?: true;
                    /** @enum {boolean} */
                    pieces?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                };
            };
            header?: never;
            path: {
                /** @description 文档的 id · The document’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文档 · The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedPieces"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listPhotoCaptions: {
        parameters: {
            query?: {
                /** @description 一页几条 · Documents a page */
                limit?: number;
                /** @description 第几页；发稿时会错位，逐条读取请用 cursor · The page; it shifts while pieces are published: to read everything use cursor */
                page?: number;
                /** @description 空值从头开始，此后用应答里的 nextCursor；不与 page 同用 · Empty to begin, then the nextCursor of the answer; not together with page */
                cursor?: string;
                /** @description 排序，前加 - 为倒序 · The order; a - before it turns it round */
                sort?: "id" | "-id" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt";
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    text?: true;
                    /** @enum {boolean} */
                    credit?: true;
                    /** @enum {boolean} */
                    photo?: true;
                    /** @enum {boolean} */
                    article?: true;
                    /** @enum {boolean} */
                    takenOn?: true;
                    /** @enum {boolean} */
                    place?: true;
                    /** @enum {boolean} */
                    publishedAt?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                    /** @enum {boolean} */
                    deletedAt?: true;
                    /** @enum {boolean} */
                    _status?: true;
                };
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[credit.byline][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[credit.byline][in]"?: string;
                /** @description 等于 · Equal to */
                "where[credit.byline.name][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[credit.byline.name][in]"?: string;
                /** @description 等于 · Equal to */
                "where[credit.byline.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[credit.byline.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[photo][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[photo][in]"?: string;
                /** @description 等于 · Equal to */
                "where[photo.takenAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[photo.takenAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[photo.takenAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[article][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.genre][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.genre][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.tags][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.tags][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[article.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[article.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoCaptionList"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    countPhotoCaptions: {
        parameters: {
            query?: {
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[credit.byline][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[credit.byline][in]"?: string;
                /** @description 等于 · Equal to */
                "where[credit.byline.name][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[credit.byline.name][in]"?: string;
                /** @description 等于 · Equal to */
                "where[credit.byline.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[credit.byline.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[photo][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[photo][in]"?: string;
                /** @description 等于 · Equal to */
                "where[photo.takenAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[photo.takenAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[photo.takenAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[article][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.previousSlugs][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.previousSlugs][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.genre][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.genre][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.tags][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[article.tags][in]"?: string;
                /** @description 等于 · Equal to */
                "where[article.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[article.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[article.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数目 · The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getPhotoCaption: {
        parameters: {
            query?: {
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    text?: true;
                    /** @enum {boolean} */
                    credit?: true;
                    /** @enum {boolean} */
                    photo?: true;
                    /** @enum {boolean} */
                    article?: true;
                    /** @enum {boolean} */
                    takenOn?: true;
                    /** @enum {boolean} */
                    place?: true;
                    /** @enum {boolean} */
                    publishedAt?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                    /** @enum {boolean} */
                    deletedAt?: true;
                    /** @enum {boolean} */
                    _status?: true;
                };
            };
            header?: never;
            path: {
                /** @description 文档的 id · The document’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文档 · The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoCaption"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listPictures: {
        parameters: {
            query?: {
                /** @description 一页几条 · Documents a page */
                limit?: number;
                /** @description 第几页；发稿时会错位，逐条读取请用 cursor · The page; it shifts while pieces are published: to read everything use cursor */
                page?: number;
                /** @description 空值从头开始，此后用应答里的 nextCursor；不与 page 同用 · Empty to begin, then the nextCursor of the answer; not together with page */
                cursor?: string;
                /** @description 排序，前加 - 为倒序 · The order; a - before it turns it round */
                sort?: "id" | "-id" | "takenAt" | "-takenAt" | "updatedAt" | "-updatedAt";
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    alt?: true;
                    /** @enum {boolean} */
                    extendedDescription?: true;
                    /** @enum {boolean} */
                    headline?: true;
                    /** @enum {boolean} */
                    title?: true;
                    /** @enum {boolean} */
                    description?: true;
                    /** @enum {boolean} */
                    descriptionWriter?: true;
                    /** @enum {boolean} */
                    keywords?: true;
                    /** @enum {boolean} */
                    personsShown?: true;
                    /** @enum {boolean} */
                    eventName?: true;
                    /** @enum {boolean} */
                    creator?: true;
                    /** @enum {boolean} */
                    creatorsJobTitle?: true;
                    /** @enum {boolean} */
                    takenAt?: true;
                    /** @enum {boolean} */
                    place?: true;
                    /** @enum {boolean} */
                    takenLocally?: true;
                    /** @enum {boolean} */
                    takenZone?: true;
                    /** @enum {boolean} */
                    placeParts?: true;
                    /** @enum {boolean} */
                    creditLine?: true;
                    /** @enum {boolean} */
                    source?: true;
                    /** @enum {boolean} */
                    copyrightNotice?: true;
                    /** @enum {boolean} */
                    copyrightOwner?: true;
                    /** @enum {boolean} */
                    usageTerms?: true;
                    /** @enum {boolean} */
                    webStatement?: true;
                    /** @enum {boolean} */
                    licensors?: true;
                    /** @enum {boolean} */
                    dataMining?: true;
                    /** @enum {boolean} */
                    aiSystemUsed?: true;
                    /** @enum {boolean} */
                    aiSystemVersionUsed?: true;
                    /** @enum {boolean} */
                    aigcLabel?: true;
                    /** @enum {boolean} */
                    digitalImageGuid?: true;
                    /** @enum {boolean} */
                    digitalSourceType?: true;
                    /** @enum {boolean} */
                    placeholder?: true;
                    /** @enum {boolean} */
                    released?: true;
                    /** @enum {boolean} */
                    focalPoint?: true;
                    /** @enum {boolean} */
                    crops?: true;
                    /** @enum {boolean} */
                    renditions?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                    /** @enum {boolean} */
                    url?: true;
                    /** @enum {boolean} */
                    thumbnailURL?: true;
                    /** @enum {boolean} */
                    mimeType?: true;
                    /** @enum {boolean} */
                    filesize?: true;
                    /** @enum {boolean} */
                    width?: true;
                    /** @enum {boolean} */
                    height?: true;
                };
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[creator.byline][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[creator.byline][in]"?: string;
                /** @description 等于 · Equal to */
                "where[creator.byline.name][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[creator.byline.name][in]"?: string;
                /** @description 等于 · Equal to */
                "where[creator.byline.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[creator.byline.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[takenAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[takenAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[takenAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureList"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    countPictures: {
        parameters: {
            query?: {
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[creator.byline][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[creator.byline][in]"?: string;
                /** @description 等于 · Equal to */
                "where[creator.byline.name][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[creator.byline.name][in]"?: string;
                /** @description 等于 · Equal to */
                "where[creator.byline.slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[creator.byline.slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[takenAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[takenAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[takenAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数目 · The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getPicture: {
        parameters: {
            query?: {
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    alt?: true;
                    /** @enum {boolean} */
                    extendedDescription?: true;
                    /** @enum {boolean} */
                    headline?: true;
                    /** @enum {boolean} */
                    title?: true;
                    /** @enum {boolean} */
                    description?: true;
                    /** @enum {boolean} */
                    descriptionWriter?: true;
                    /** @enum {boolean} */
                    keywords?: true;
                    /** @enum {boolean} */
                    personsShown?: true;
                    /** @enum {boolean} */
                    eventName?: true;
                    /** @enum {boolean} */
                    creator?: true;
                    /** @enum {boolean} */
                    creatorsJobTitle?: true;
                    /** @enum {boolean} */
                    takenAt?: true;
                    /** @enum {boolean} */
                    place?: true;
                    /** @enum {boolean} */
                    takenLocally?: true;
                    /** @enum {boolean} */
                    takenZone?: true;
                    /** @enum {boolean} */
                    placeParts?: true;
                    /** @enum {boolean} */
                    creditLine?: true;
                    /** @enum {boolean} */
                    source?: true;
                    /** @enum {boolean} */
                    copyrightNotice?: true;
                    /** @enum {boolean} */
                    copyrightOwner?: true;
                    /** @enum {boolean} */
                    usageTerms?: true;
                    /** @enum {boolean} */
                    webStatement?: true;
                    /** @enum {boolean} */
                    licensors?: true;
                    /** @enum {boolean} */
                    dataMining?: true;
                    /** @enum {boolean} */
                    aiSystemUsed?: true;
                    /** @enum {boolean} */
                    aiSystemVersionUsed?: true;
                    /** @enum {boolean} */
                    aigcLabel?: true;
                    /** @enum {boolean} */
                    digitalImageGuid?: true;
                    /** @enum {boolean} */
                    digitalSourceType?: true;
                    /** @enum {boolean} */
                    placeholder?: true;
                    /** @enum {boolean} */
                    released?: true;
                    /** @enum {boolean} */
                    focalPoint?: true;
                    /** @enum {boolean} */
                    crops?: true;
                    /** @enum {boolean} */
                    renditions?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                    /** @enum {boolean} */
                    url?: true;
                    /** @enum {boolean} */
                    thumbnailURL?: true;
                    /** @enum {boolean} */
                    mimeType?: true;
                    /** @enum {boolean} */
                    filesize?: true;
                    /** @enum {boolean} */
                    width?: true;
                    /** @enum {boolean} */
                    height?: true;
                };
            };
            header?: never;
            path: {
                /** @description 文档的 id · The document’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文档 · The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listPhotoContests: {
        parameters: {
            query?: {
                /** @description 一页几条 · Documents a page */
                limit?: number;
                /** @description 第几页；发稿时会错位，逐条读取请用 cursor · The page; it shifts while pieces are published: to read everything use cursor */
                page?: number;
                /** @description 空值从头开始，此后用应答里的 nextCursor；不与 page 同用 · Empty to begin, then the nextCursor of the answer; not together with page */
                cursor?: string;
                /** @description 排序，前加 - 为倒序 · The order; a - before it turns it round */
                sort?: "id" | "-id" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt";
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    title?: true;
                    /** @enum {boolean} */
                    organisers?: true;
                    /** @enum {boolean} */
                    supporters?: true;
                    /** @enum {boolean} */
                    startedOn?: true;
                    /** @enum {boolean} */
                    endsOn?: true;
                    /** @enum {boolean} */
                    categories?: true;
                    /** @enum {boolean} */
                    entering?: true;
                    /** @enum {boolean} */
                    statedTotal?: true;
                    /** @enum {boolean} */
                    announceAt?: true;
                    /** @enum {boolean} */
                    repeatWins?: true;
                    /** @enum {boolean} */
                    announcement?: true;
                    /** @enum {boolean} */
                    phase?: true;
                    /** @enum {boolean} */
                    publishedAt?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                    /** @enum {boolean} */
                    deletedAt?: true;
                    /** @enum {boolean} */
                    _status?: true;
                };
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoContestList"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    countPhotoContests: {
        parameters: {
            query?: {
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数目 · The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getPhotoContest: {
        parameters: {
            query?: {
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    title?: true;
                    /** @enum {boolean} */
                    organisers?: true;
                    /** @enum {boolean} */
                    supporters?: true;
                    /** @enum {boolean} */
                    startedOn?: true;
                    /** @enum {boolean} */
                    endsOn?: true;
                    /** @enum {boolean} */
                    categories?: true;
                    /** @enum {boolean} */
                    entering?: true;
                    /** @enum {boolean} */
                    statedTotal?: true;
                    /** @enum {boolean} */
                    announceAt?: true;
                    /** @enum {boolean} */
                    repeatWins?: true;
                    /** @enum {boolean} */
                    announcement?: true;
                    /** @enum {boolean} */
                    phase?: true;
                    /** @enum {boolean} */
                    publishedAt?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                    /** @enum {boolean} */
                    deletedAt?: true;
                    /** @enum {boolean} */
                    _status?: true;
                };
            };
            header?: never;
            path: {
                /** @description 文档的 id · The document’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文档 · The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoContest"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listAwards: {
        parameters: {
            query?: {
                /** @description 一页几条 · Documents a page */
                limit?: number;
                /** @description 第几页；发稿时会错位，逐条读取请用 cursor · The page; it shifts while pieces are published: to read everything use cursor */
                page?: number;
                /** @description 空值从头开始，此后用应答里的 nextCursor；不与 page 同用 · Empty to begin, then the nextCursor of the answer; not together with page */
                cursor?: string;
                /** @description 排序，前加 - 为倒序 · The order; a - before it turns it round */
                sort?: "id" | "-id" | "category" | "-category" | "rank" | "-rank" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt";
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    title?: true;
                    /** @enum {boolean} */
                    contest?: true;
                    /** @enum {boolean} */
                    category?: true;
                    /** @enum {boolean} */
                    tier?: true;
                    /** @enum {boolean} */
                    rank?: true;
                    /** @enum {boolean} */
                    quota?: true;
                    /** @enum {boolean} */
                    winners?: true;
                    /** @enum {boolean} */
                    winnersStatus?: true;
                    /** @enum {boolean} */
                    sourceNote?: true;
                    /** @enum {boolean} */
                    publishedAt?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                    /** @enum {boolean} */
                    deletedAt?: true;
                    /** @enum {boolean} */
                    _status?: true;
                };
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[contest][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[contest][in]"?: string;
                /** @description 等于 · Equal to */
                "where[contest.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[contest.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[contest.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[category][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[category][in]"?: string;
                /** @description 等于 · Equal to */
                "where[rank][equals]"?: number;
                /** @description 不小于，不早于 · Not below, not before */
                "where[rank][greater_than_equal]"?: number;
                /** @description 小于，早于 · Below, before */
                "where[rank][less_than]"?: number;
                /** @description 等于 · Equal to */
                "where[publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardList"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    countAwards: {
        parameters: {
            query?: {
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[contest][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[contest][in]"?: string;
                /** @description 等于 · Equal to */
                "where[contest.publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[contest.publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[contest.publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[category][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[category][in]"?: string;
                /** @description 等于 · Equal to */
                "where[rank][equals]"?: number;
                /** @description 不小于，不早于 · Not below, not before */
                "where[rank][greater_than_equal]"?: number;
                /** @description 小于，早于 · Below, before */
                "where[rank][less_than]"?: number;
                /** @description 等于 · Equal to */
                "where[publishedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[publishedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[publishedAt][less_than]"?: string;
                /** @description 等于 · Equal to */
                "where[updatedAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[updatedAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[updatedAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数目 · The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getAward: {
        parameters: {
            query?: {
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    title?: true;
                    /** @enum {boolean} */
                    contest?: true;
                    /** @enum {boolean} */
                    category?: true;
                    /** @enum {boolean} */
                    tier?: true;
                    /** @enum {boolean} */
                    rank?: true;
                    /** @enum {boolean} */
                    quota?: true;
                    /** @enum {boolean} */
                    winners?: true;
                    /** @enum {boolean} */
                    winnersStatus?: true;
                    /** @enum {boolean} */
                    sourceNote?: true;
                    /** @enum {boolean} */
                    publishedAt?: true;
                    /** @enum {boolean} */
                    updatedAt?: true;
                    /** @enum {boolean} */
                    createdAt?: true;
                    /** @enum {boolean} */
                    deletedAt?: true;
                    /** @enum {boolean} */
                    _status?: true;
                };
            };
            header?: never;
            path: {
                /** @description 文档的 id · The document’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文档 · The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    listTombstones: {
        parameters: {
            query?: {
                /** @description 一页几条 · Documents a page */
                limit?: number;
                /** @description 第几页；发稿时会错位，逐条读取请用 cursor · The page; it shifts while pieces are published: to read everything use cursor */
                page?: number;
                /** @description 空值从头开始，此后用应答里的 nextCursor；不与 page 同用 · Empty to begin, then the nextCursor of the answer; not together with page */
                cursor?: string;
                /** @description 排序，前加 - 为倒序 · The order; a - before it turns it round */
                sort?: "id" | "-id" | "collectionSlug" | "-collectionSlug" | "slug" | "-slug" | "goneAt" | "-goneAt";
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    collectionSlug?: true;
                    /** @enum {boolean} */
                    slug?: true;
                    /** @enum {boolean} */
                    state?: true;
                    /** @enum {boolean} */
                    goneAt?: true;
                };
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[collectionSlug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[collectionSlug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[goneAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[goneAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[goneAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 · A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TombstoneList"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    countTombstones: {
        parameters: {
            query?: {
                /** @description 等于 · Equal to */
                "where[id][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[id][in]"?: string;
                /** @description 等于 · Equal to */
                "where[collectionSlug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[collectionSlug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[slug][equals]"?: string;
                /** @description 其中之一，用逗号分隔 · One of these, separated by commas */
                "where[slug][in]"?: string;
                /** @description 等于 · Equal to */
                "where[goneAt][equals]"?: string;
                /** @description 不小于，不早于 · Not below, not before */
                "where[goneAt][greater_than_equal]"?: string;
                /** @description 小于，早于 · Below, before */
                "where[goneAt][less_than]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数目 · The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getTombstone: {
        parameters: {
            query?: {
                /** @description 展开几层关联 · Levels of relations that are followed */
                depth?: number;
                /** @description 只要这些字段，如 select[headline]=true · These fields only, as in select[headline]=true */
                select?: {
                    /** @enum {boolean} */
                    id?: true;
                    /** @enum {boolean} */
                    collectionSlug?: true;
                    /** @enum {boolean} */
                    slug?: true;
                    /** @enum {boolean} */
                    state?: true;
                    /** @enum {boolean} */
                    goneAt?: true;
                };
            };
            header?: never;
            path: {
                /** @description 文档的 id · The document’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文档 · The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tombstone"];
                };
            };
            /** @description 请求有误 · The request is wrong; each error says how */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 密钥无效或已停用 · The API key is unknown or switched off */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 没有，或已撤下 · There is none, or none any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 过于频繁，见 Retry-After · Too many requests: see Retry-After */
            429: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 服务器出错 · The server failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 暂时不可用，见 Retry-After · Not available just now: see Retry-After */
            503: {
                headers: {
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
}
