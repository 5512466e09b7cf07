/** No code is coloured in a browser: see no-prism.js. */
export default function prismIncludeLanguages() {}
