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

const kept = new Map();

function compressed(file, isForEver) {
  const body = kept.get(file) ?? gzipSync(fs.readFileSync(file));
  if (isForEver) {
    kept.set(file, body);
  }
  return body;
}

/**
 * Serves the build on this machine, as a host of plain files does: compressed, and with a page for what is missing.
 *
 * @param folders the first one that has a file counts
 * @param port 0 is any that is free
 */
export async function serve(folders = [BUILD], port = 0) {
  const server = http.createServer((request, response) => {
    const found = fileOf(new URL(request.url, 'http://localhost').pathname, folders);
    const file = found ?? path.join(folders.at(-1), '404.html');
    const type = TYPES[path.extname(file)];
    const isCompressed = type !== undefined && /\bgzip\b/.test(request.headers['accept-encoding']);
    // The name of such a file has its hash: under it there is never anything else.
    const isForEver = folders.some(folder => file.startsWith(path.join(folder, 'assets/')));
    response.writeHead(found ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      ...(isForEver && {'cache-control': 'public, max-age=31536000, immutable'}),
      ...(isCompressed && {'content-encoding': 'gzip', vary: 'accept-encoding'}),
    });
    response.end(isCompressed ? compressed(file, isForEver) : fs.readFileSync(file));
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
