import {useEffect, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

let loading;

/**
 * What a query finds. The index is fetched with the first query, and so is the code that reads it.
 *
 * @returns `{query, results}` of the last query that was answered, or undefined
 */
export function useSearch(query) {
  const indexUrl = useBaseUrl('/search-index.json');
  const [answer, setAnswer] = useState(undefined);
  useEffect(() => {
    let isCurrent = true;
    if (query.trim() === '') {
      setAnswer(undefined);
      return undefined;
    }
    loading ??= load(indexUrl);
    loading.then(
      find => isCurrent && setAnswer({query, results: find(query)}),
      () => {
        loading = undefined;
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [query, indexUrl]);
  return answer;
}

async function load(indexUrl) {
  const [{loadIndex, search}, response] = await Promise.all([import('./engine.mjs'), fetch(indexUrl)]);
  const index = loadIndex(await response.text());
  return query => search(index, query);
}
