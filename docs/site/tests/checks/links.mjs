import {SITE_URL} from '../../settings.mjs';
import {BUILD, fileOf, inSite} from '../support/build.mjs';
import {elementsOf} from '../support/html.mjs';

/** Stands for whatever host the site lies on. */
const HOST = 'http://site.test';

/**
 * Which links of pages lead to nothing, or to an anchor that is not there. The files are read, and no browser is asked:
 * there are thousands of links.
 *
 * @param pagePaths the pages whose links are followed
 * @param folders where the site lies
 */
export function deadLinks(pagePaths, folders = [BUILD]) {
  const anchors = new Map();
  const anchorsOf = file => {
    if (!anchors.has(file)) {
      anchors.set(file, new Set(elementsOf(file).flatMap(({attributes: {id, name}}) => [id, name])));
    }
    return anchors.get(file);
  };
  return pagePaths.flatMap(pagePath =>
    internalLinks(pagePath, folders).flatMap(({link, url}) => {
      const file = fileOf(url.pathname, folders);
      if (!file) {
        return [`${pagePath}: nothing is at ${link}`];
      }
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor === '' || !file.endsWith('.html') || anchorsOf(file).has(anchor)
        ? []
        : [`${pagePath}: no anchor for ${link}`];
    }),
  );
}

/** The links of a page that stay in the site, be it by the whole address of the page, as in its head. */
export function internalLinks(pagePath, folders = [BUILD]) {
  const base = HOST + inSite(pagePath);
  return elementsOf(fileOf(inSite(pagePath), folders))
    .flatMap(({attributes: {href, src}}) => [href, src])
    .filter(link => link !== undefined)
    .map(link => ({link, url: new URL(link.startsWith(`${SITE_URL}/`) ? link.slice(SITE_URL.length) : link, base)}))
    .filter(({url}) => url.origin === HOST);
}
