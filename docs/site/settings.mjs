// What a course changes when it takes this site over. An environment variable beats what is written here.

const repositoryUrl = process.env.REPOSITORY_URL ?? 'https://github.com/OWNER/one-to-many';

/** The repository that links to source files lead to, without a slash at its end. */
export const REPOSITORY_URL = repositoryUrl.replace(/\/+$/, '');

/** The address of the host. Nothing is ever fetched from it: it only goes into the canonical address of each page. */
export const SITE_URL = process.env.SITE_URL ?? 'https://example.org';

/** The folder of the host that the site lies in. */
export const BASE_URL = `/${process.env.BASE_URL ?? ''}/`.replace(/\/+/g, '/');
