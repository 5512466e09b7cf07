import {fileURLToPath} from 'node:url';

/** Leaves out of the scripts what would colour code in a browser. */
export default function withoutPrism() {
  return {
    name: 'without-prism',
    configureWebpack() {
      return {resolve: {alias: {'prism-react-renderer': fileURLToPath(new URL('../src/no-prism.js', import.meta.url))}}};
    },
  };
}
