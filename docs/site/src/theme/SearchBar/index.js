import React, {useEffect, useId, useRef, useState} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Excerpt from '@site/src/search/Excerpt';
import {useSearch} from '@site/src/search/use-search';
import styles from './styles.module.css';

const SHOWN = 7;

/** The box in the bar, with the first results below it: a combobox, as the ARIA practices describe one. */
export default function SearchBar() {
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef(null);
  const id = useId();
  const history = useHistory();
  const answer = useSearch(query);
  const all = `${useBaseUrl('/search/')}?q=${encodeURIComponent(query)}`;
  const results = answer?.results ?? [];
  const shown = results.slice(0, SHOWN);
  const options = [...shown.map(({url}) => url), ...(results.length > SHOWN ? [all] : [])];
  const isShown = isOpen && answer !== undefined;
  useShortcut(input);

  function go(url) {
    setIsOpen(false);
    input.current.blur();
    history.push(url);
  }

  function onKeyDown(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % Math.max(options.length, 1));
    } else if (event.key === 'Enter' && query.trim() !== '') {
      event.preventDefault();
      go(options[active] ?? all);
    } else if (event.key === 'Escape') {
      setIsOpen(false);
    }
  }

  return (
    <search className={styles.search} onBlur={event => event.currentTarget.contains(event.relatedTarget) || setIsOpen(false)}>
      <input
        ref={input}
        className={styles.input}
        type="search"
        role="combobox"
        aria-label="Search"
        aria-expanded={isShown}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && options[active] ? `${id}${active}` : undefined}
        autoComplete="off"
        placeholder="Search"
        value={query}
        onChange={event => {
          setQuery(event.target.value);
          setActive(-1);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}list`} role="listbox" aria-label="Results" className={styles.list} hidden={!isShown}>
        {isShown &&
          shown.map(({url, page, section, excerpt, terms}, i) => (
            <Link key={url} {...option(id, i, active)} to={url} className={styles.option} onClick={() => setIsOpen(false)}>
              <span className={styles.section}>{section}</span>
              {section !== page && <span className={styles.page}>{page}</span>}
              <Excerpt text={excerpt} terms={terms} />
            </Link>
          ))}
        {isShown && results.length > SHOWN && (
          <Link {...option(id, SHOWN, active)} to={all} className={styles.option} onClick={() => setIsOpen(false)}>
            All {results.length} results
          </Link>
        )}
        {isShown && results.length === 0 && (
          <span role="option" aria-selected="false" aria-disabled="true" className={styles.option}>
            Nothing found
          </span>
        )}
      </div>
    </search>
  );
}

function option(id, i, active) {
  return {id: `${id}${i}`, role: 'option', 'aria-selected': i === active, tabIndex: -1};
}

/** Ctrl and K, or the slash, lead to the box, as on many sites. */
function useShortcut(input) {
  useEffect(() => {
    const listener = event => {
      const isTyping = event.target.closest?.('input, textarea, select');
      if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping)) {
        event.preventDefault();
        input.current.focus();
      }
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [input]);
}
