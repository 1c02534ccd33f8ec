import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { IsoDate } from '../../../src/core/calendar/iso-date';
import type { Book } from '../book/book';
import { openXlsx } from '../book/open-xlsx';
import { openSession, type LoggedRequest, type Session } from '../wire/session';
import { makeCertificate, type Certificate } from './certificate';
import { demoRoutes, type Route } from './demo-routes';
import { serveFile } from './serve-file';

export interface DemoOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** Path of an .xlsx of ours, or a book that is open already. */
  readonly workbook: string | Book;
  /** Folder of the built add-in, with taskpane.html and manifest.xml. */
  readonly dist: string;
  /** What TODAY() answers. */
  readonly today: IsoDate;
  /** Left out: one is made. A browser that was told to trust it once need not be told again. */
  readonly certificate?: Certificate;
}

export interface Demo {
  readonly url: string;
  readonly book: Book;
  readonly session: Session;
  readonly log: readonly LoggedRequest[];
  /** Draws the page anew after the book was changed from outside. */
  redraw(): void;
  close(): Promise<void>;
}

/** Questions after which nothing looks different. */
const QUIET = new Set(
  ['view', 'frame', 'log', 'editing', 'method'].map((route) => `/excel/${route}`),
);

/** Serves an emulated Excel with the add-in beside it, on this machine only. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { workbook, dist, today } = options;
  const book =
    typeof workbook === 'string' ? await openXlsx(await readFile(workbook), { today }) : workbook;
  const session = openSession(book);
  const fileName = typeof workbook === 'string' ? path.basename(workbook) : '工作簿.xlsx';
  const manifest = await readFile(path.join(dist, 'manifest.xml'), 'utf8');
  const certificate = options.certificate ?? (await makeCertificate());
  const others: Demo[] = [];
  let seen = 0;
  const routes = demoRoutes(session, fileName, manifest);
  const listening = new Set<ServerResponse>();
  const tell = (kind: string, data: unknown) => {
    for (const page of listening) page.write(`data: ${JSON.stringify({ kind, data })}\n\n`);
  };
  book.listeners.add((event) => tell('event', event));

  /** A new workbook of the add-in's gets an Excel of its own, as it gets a window of its own. */
  const openOthers = async () => {
    const fresh = session.opened.slice(seen);
    seen = session.opened.length;
    for (const bytes of fresh) {
      const other = await openXlsx(bytes, { today });
      const opened = await startDemo({ port: 0, workbook: other, dist, today, certificate });
      others.push(opened);
      tell('opened', opened.url);
    }
  };

  const server = createServer(certificate, (request, response) => {
    const url = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    if (url === '/excel/events') return listen(listening, response);
    const route = routes[url.replace(/^\/excel\//, '')];
    const answer =
      request.method === 'POST' && route
        ? answerRoute(route, request, response).then(() => {
            if (!QUIET.has(url)) tell('changed', null);
            return openOthers();
          })
        : answerFile(url, dist, response);
    answer.catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(options.port, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}/`,
    book,
    session,
    log: session.log,
    redraw: () => tell('changed', null),
    close: async () => {
      await Promise.all(others.map((other) => other.close()));
      await close(server, listening);
    },
  };
}

function listen(listening: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  listening.add(response);
  response.on('close', () => listening.delete(response));
}

async function answerRoute(
  route: Route,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const asked = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
  const answer = JSON.stringify((await route(asked)) ?? null);
  response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
}

async function answerFile(url: string, dist: string, response: ServerResponse): Promise<void> {
  const file = await serveFile(url, path.resolve(dist));
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': file.type }).end(file.body);
}

async function close(server: Server, listening: ReadonlySet<ServerResponse>): Promise<void> {
  for (const page of listening) page.end();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
