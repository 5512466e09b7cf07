import {REPOSITORY_URL, SITE_URL} from '../../settings.mjs';
import {BUILD, fileOf, inSite} from '../support/build.mjs';
import {elementsOf} from '../support/html.mjs';
import {isInRepository} from '../support/repository.mjs';

/** Stands for whatever host the site lies on. */
const HOST = 'http://site.test';

/**
 * Which links of pages lead to nothing, to an anchor that is not there, or to what the repository does not have. The
 * files are read, and no browser is asked: there are thousands of links.
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
  return pagePaths.flatMap(pagePath => [
    ...internalLinks(pagePath, folders).flatMap(({link, url}) => {
      const file = fileOf(url.pathname, folders);
      if (!file) {
        return [`${pagePath}: nothing is at ${link}`];
      }
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor === '' || !file.endsWith('.html') || anchorsOf(file).has(anchor)
        ? []
        : [`${pagePath}: no anchor for ${link}`];
    }),
    ...linksOf(pagePath, folders)
      .map(link => ({link, name: nameInRepository(link)}))
      .filter(({name}) => name !== undefined && !isInRepository(name))
      .map(({link}) => `${pagePath}: the repository has nothing at ${link}`),
  ]);
}

/** The links of a page that stay in the site, be it by the whole address of the page, as in its head. */
export function internalLinks(pagePath, folders = [BUILD]) {
  const base = HOST + inSite(pagePath);
  return linksOf(pagePath, folders)
    .map(link => ({link, url: new URL(link.startsWith(`${SITE_URL}/`) ? link.slice(SITE_URL.length) : link, base)}))
    .filter(({url}) => url.origin === HOST);
}

function linksOf(pagePath, folders) {
  return elementsOf(fileOf(inSite(pagePath), folders))
    .flatMap(({attributes: {href, src}}) => [href, src])
    .filter(link => link !== undefined);
}

/** The name of the file or the folder that a link to the repository leads to, or undefined. */
function nameInRepository(link) {
  const [, name] = /^\/(?:blob|tree)\/HEAD\/([^#]*)/.exec(link.replace(REPOSITORY_URL, '')) ?? [];
  return link.startsWith(REPOSITORY_URL) && name !== undefined ? decodeURIComponent(name) : undefined;
}
