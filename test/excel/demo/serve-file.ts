import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from '@swc/core';
import { officeJsFolder } from '../load-client';

export interface ServedFile {
  readonly type: string;
  readonly body: Buffer | string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const PAGE = path.join(__dirname, 'page');
/** Wherever a deployment gets Office.js from, here it comes from its package, unmodified. */
const OFFICE_JS = /(<script[^>]*\ssrc=")[^"]*\/office\.js"/;

/** `/office-js/…` Office.js, `/add-in/…` the built add-in, everything else the page around it. */
export async function serveFile(url: string, addIn: string): Promise<ServedFile | null> {
  const [, folder, rest] = /^\/(office-js|add-in)\/(.+)$/.exec(url) ?? [];
  if (folder === 'office-js') return plainFile(officeJsFolder(), rest!);
  if (folder === 'add-in') {
    const file = await plainFile(addIn, rest!);
    if (!file || !rest!.endsWith('.html')) return file;
    return { ...file, body: String(file.body).replace(OFFICE_JS, '$1/office-js/office.js"') };
  }
  if (url === '/' || url.endsWith('.css')) return plainFile(PAGE, url === '/' ? 'index.html' : url);
  return scriptOfPage(url);
}

async function plainFile(folder: string, name: string): Promise<ServedFile | null> {
  const file = path.join(folder, name);
  if (!file.startsWith(folder + path.sep)) return null;
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return readFile(file).then(
    (body) => ({ type, body }),
    () => null,
  );
}

/** The page's own scripts are TypeScript; imports name them without an ending. */
async function scriptOfPage(url: string): Promise<ServedFile | null> {
  if (!/^\/[\w-]+$/.test(url)) return null;
  const source = await plainFile(PAGE, `${url}.ts`);
  if (!source) return null;
  const { code } = await transform(String(source.body), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  return { type: TYPES['.js']!, body: code };
}
