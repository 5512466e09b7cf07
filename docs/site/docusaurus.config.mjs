import changes from './plugins/changes/index.mjs';
import remarkCode from './plugins/code/remark-code.mjs';
import remarkCodeWords from './plugins/code/remark-code-words.mjs';
import remarkGuess from './plugins/code/remark-guess.mjs';
import remarkDiagrams from './plugins/diagrams/remark-diagrams.mjs';
import remarkExercises from './plugins/exercises/remark-exercises.mjs';
import messages from './plugins/messages/index.mjs';
import remarkMessageFinder from './plugins/messages/remark-message-finder.mjs';
import remarkPlayer from './plugins/player/remark-player.mjs';
import steps from './plugins/steps/index.mjs';
import remarkSlides from './plugins/steps/remark-slides.mjs';
import remarkAlerts from './plugins/remark-alerts.mjs';
import remarkSourceLinks from './plugins/remark-source-links.mjs';
import sidebarItemsGenerator from './plugins/sidebar-items.mjs';
import search from './plugins/search/index.mjs';
import scripts from './plugins/scripts.mjs';
import {BASE_URL, REPOSITORY_URL, SITE_URL} from './settings.mjs';

export default {
  title: 'One-to-many with Hibernate',
  tagline: 'Before and after, in two programs that both run',
  url: SITE_URL,
  baseUrl: BASE_URL,
  trailingSlash: true,
  favicon: 'favicon.svg',
  i18n: {defaultLocale: 'en-GB', locales: ['en-GB']},

  // The lint of the pages looks at each link as it is written, and a test at each one of the built site.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  onDuplicateRoutes: 'throw',

  future: {
    v4: true,
    // All that makes a build fast, but for a cache that outlives it: a page that has not changed would be taken from
    // there, with links to diffs that may be gone since.
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      mdxCrossCompilerCache: true,
      rspackBundler: true,
      rspackPersistentCache: false,
      ssgWorkerThreads: true,
    },
  },

  markdown: {
    // The pages are plain Markdown: as MDX, a comment or a brace in one would be an error.
    format: 'detect',
    hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
  },

  // The parts of the classic preset that are used here: what it also brings asks other hosts for something.
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        path: '..',
        exclude: ['site/**', 'output/**', 'mistakes/**'],
        routeBasePath: '/',
        sidebarPath: './sidebars.mjs',
        breadcrumbs: false,
        sidebarItemsGenerator,
        beforeDefaultRemarkPlugins: [
          remarkAlerts,
          remarkDiagrams,
          remarkGuess,
          remarkPlayer,
          remarkSlides,
          remarkMessageFinder,
          remarkExercises,
          remarkCode,
          remarkCodeWords,
          remarkSourceLinks,
        ],
      },
    ],
    changes,
    steps,
    messages,
    search,
    scripts,
  ],
  clientModules: ['./src/no-prefetch.js', './src/print.js'],
  themes: [
    ['@docusaurus/theme-classic', {customCss: ['./src/css/site.css', './src/css/code.css', './src/css/beside.css', './src/css/print.css']}],
  ],

  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'One-to-many',
      items: [
        {to: '/', label: 'Pages', activeBaseRegex: '^(?!.*/changes)', position: 'left'},
        {to: '/changes', label: 'What changed', position: 'left'},
        {href: REPOSITORY_URL, label: 'Repository', position: 'right'},
      ],
    },
    docs: {sidebar: {hideable: true}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  },
};
