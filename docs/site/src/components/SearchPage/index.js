import React from 'react';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import Excerpt from '@site/src/search/Excerpt';
import {useSearch} from '@site/src/search/use-search';
import styles from './styles.module.css';

/** What looks like a message of a program, and is more than a name. */
const MESSAGE = /^(?=.*\S\s+\S).*(?:(?:Exception|Error)\b|\bHHH\d|\berror:)/i;

/** All results of a query, which stands in the address of the page. */
export default function SearchPage() {
  const history = useHistory();
  const {search, pathname} = useLocation();
  const query = (useIsBrowser() && new URLSearchParams(search).get('q')) || '';
  const answer = useSearch(query);
  return (
    <Layout title="Search" description="Search the pages, the diffs and the files">
      <main className={styles.page}>
        <h1>Search</h1>
        <noscript>The search needs JavaScript. Without it, the menu and the page “What changed” lead to everything.</noscript>
        <input
          className={styles.input}
          type="search"
          aria-label="Search all pages"
          value={query}
          onChange={event => history.replace(`${pathname}?q=${encodeURIComponent(event.target.value)}`)}
        />
        <p role="status">{answer && summary(answer.results.length)}</p>
        {MESSAGE.test(query) && (
          <p>
            <Link to={`/common-mistakes/?message=${encodeURIComponent(query)}#find-your-message`}>Is it an error message? Find it by its wording</Link>
          </p>
        )}
        {answer?.results.map(({url, page, section, excerpt, terms}) => (
          <article key={url}>
            <h2 className={styles.title}>
              <Link to={url}>{section}</Link>
            </h2>
            {section !== page && <p className={styles.in}>{page}</p>}
            <p>
              <Excerpt text={excerpt} terms={terms} />
            </p>
          </article>
        ))}
      </main>
    </Layout>
  );
}

function summary(count) {
  return count === 0 ? 'Nothing found. Try fewer words, or other ones.' : `${count} ${count === 1 ? 'section' : 'sections'}`;
}
