import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {BUILD, fileOf} from './build.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the build on a free port of this machine, as a host of plain files does. */
export async function serve(folders = [BUILD]) {
  const server = http.createServer((request, response) => {
    const found = fileOf(new URL(request.url, 'http://localhost').pathname, folders);
    const file = found ?? path.join(BUILD, '404.html');
    response.writeHead(found ? 200 : 404, {'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream'});
    response.end(fs.readFileSync(file));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
