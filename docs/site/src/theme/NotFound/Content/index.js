import React from 'react';
import Link from '@docusaurus/Link';

/** Nothing lies at an address: where to go from here. */
export default function NotFoundContent() {
  return (
    <main className="container margin-vert--xl">
      <h1>There is no such page</h1>
      <p>The address may be mistyped, or the page may have a new name. Try one of these:</p>
      <ul>
        <li>
          <Link to="/">the first page</Link>, which leads to all the others
        </li>
        <li>
          <Link to="/changes/">what changed</Link>: every file of both programs, with its diff
        </li>
        <li>
          <Link to="/search/">the search</Link>
        </li>
      </ul>
    </main>
  );
}
