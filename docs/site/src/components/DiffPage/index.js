import React from 'react';
import Link from '@docusaurus/Link';
import DocPaginator from '@theme/DocPaginator';
import Layout from '@theme/Layout';
import DiffView from '../DiffView';
import FileNav from '../FileNav';

const STATUS = {
  changed: 'This file is in both programs, and differs.',
  renamed: 'This file is in both programs, and has another name.',
  added: 'This file is new: only the program after the change has it.',
  deleted: 'This file is gone: only the program before the change has it.',
};

/** The page of one diff. */
export default function DiffPage({page, tree}) {
  const name = page.path.slice(page.path.lastIndexOf('/') + 1);
  const {lesson} = page.diff;
  return (
    <Layout title={`What changed in ${name}`} description={`The diff of ${page.path}`}>
      <div className="beside">
        <FileNav tree={tree} current={page.path} />
        <main>
          <nav aria-label="Breadcrumbs">
            <Link to="/changes/">What changed</Link>
          </nav>
          <h1 className="path-title">{name}</h1>
          <p>
            {STATUS[page.status]}{' '}
            {lesson && (
              <>
                The lesson shows it in <Link to={lesson.url}>{lesson.title}</Link>.{' '}
              </>
            )}
            {page.before && <Link to={page.before}>The file before</Link>}
            {page.before && page.after && ' · '}
            {page.after && <Link to={page.after}>The file after</Link>}
            {' · '}
            <Link to={page.source}>The diff as a file</Link>
          </p>
          <DiffView diff={page.diff} anchors="" />
          <DocPaginator previous={page.previous} next={page.next} />
        </main>
      </div>
    </Layout>
  );
}
