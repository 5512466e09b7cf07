import MDXComponents from '@theme-original/MDXComponents';
import Details from './Details';
import HeaderCell from './HeaderCell';
import ScrollingTable from './ScrollingTable';

export default {...MDXComponents, details: Details, table: ScrollingTable, th: HeaderCell};
