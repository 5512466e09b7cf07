import React from 'react';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme-original/Layout';

/** The page of the search is the only one that does not say which part of it is the main one. */
export default function LayoutWithMain({children, ...props}) {
  const {pathname} = useLocation();
  const isSearch = pathname.replace(/\/?$/, '/') === useBaseUrl('/search/');
  return <Layout {...props}>{isSearch ? <main>{children}</main> : children}</Layout>;
}
