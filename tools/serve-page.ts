/** `npm run page`: serves the built standalone page on this computer. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const ROOT = path.join(__dirname, '../dist/page');
const PORT = Number(process.env['PORT'] ?? 3001);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

createServer((request, response) => {
  const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = path.join(ROOT, name.endsWith('/') ? `${name}index.html` : name);
  const found = file.startsWith(ROOT) && existsSync(file) && statSync(file).isFile();
  response.writeHead(found ? 200 : 404, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
  });
  if (found) createReadStream(file).pipe(response);
  else response.end();
}).listen(PORT, '127.0.0.1', () =>
  console.log(`http://localhost:${PORT}/  督办助手 网页版 · Ctrl+C`),
);
