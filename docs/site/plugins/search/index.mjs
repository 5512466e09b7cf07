import fs from 'node:fs';
import path from 'node:path';
import {makeIndex} from '../../src/search/engine.mjs';
import {sectionsOf} from './sections.mjs';
import {weightOf, wordsOf} from './words.mjs';

/** Makes the page of the search, and the index that it and the box in the bar ask: of all pages, when they are built. */
export default function search({baseUrl}) {
  return {
    name: 'search',

    async contentLoaded({actions: {addRoute}}) {
      addRoute({path: `${baseUrl}search/`, component: '@site/src/components/SearchPage/index.js', exact: true});
    },

    async postBuild({outDir, routesPaths}) {
      const sections = routesPaths
        .filter(route => route.endsWith('/') && route !== `${baseUrl}search/`)
        .sort()
        .flatMap(route => sectionsOf(path.join(outDir, route.slice(baseUrl.length), 'index.html'), route));
      const index = makeIndex(
        sections.map((section, id) => {
          const url = section.url.slice(baseUrl.length - 1);
          return {id, ...section, words: wordsOf(url, section.section), weight: weightOf(url)};
        }),
      );
      fs.writeFileSync(path.join(outDir, 'search-index.json'), JSON.stringify(index));
    },
  };
}
