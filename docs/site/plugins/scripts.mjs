import {fileURLToPath} from 'node:url';

/** What every page of the lesson needs, whichever it is: one file, where it would be five. */
const SHARED = /[\\/]theme-classic[\\/]lib[\\/]theme[\\/]Doc|[\\/](?:docusaurus-)?plugin-content-docs[\\/]/;

/** What goes into the scripts of a page, and into which file. */
export default function scripts() {
  return {
    name: 'scripts',
    configureWebpack(config, isServer) {
      return {
        // What would colour code in a browser is left out.
        resolve: {alias: {'prism-react-renderer': fileURLToPath(new URL('../src/no-prism.js', import.meta.url))}},
        ...(!isServer && {
          optimization: {splitChunks: {cacheGroups: {docs: {name: 'docs', test: SHARED, chunks: 'async', enforce: true, priority: 30}}}},
        }),
      };
    },
  };
}
