import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {BUILD, fileOf} from '../tests/support/build.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the build on this machine, as a host of plain files does: compressed, and with a page for what is missing.
 *
 * @param folders the first one that has a file counts
 * @param port 0 is any that is free
 */
export async function serve(folders = [BUILD], port = 0) {
  const server = http.createServer((request, response) => {
    const found = fileOf(new URL(request.url, 'http://localhost').pathname, folders);
    const file = found ?? path.join(BUILD, '404.html');
    const type = TYPES[path.extname(file)];
    const isCompressed = type !== undefined && /\bgzip\b/.test(request.headers['accept-encoding']);
    const body = fs.readFileSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      ...(isCompressed && {'content-encoding': 'gzip', vary: 'accept-encoding'}),
    });
    response.end(isCompressed ? gzipSync(body) : body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
