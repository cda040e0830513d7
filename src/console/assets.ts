/** The files behind the pages: stylesheet, scripts, icon. All from this server, none inline. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { ConnectorError } from '../errors.js';
import { SCRIPT } from './script.js';
import { STYLESHEET } from './stylesheet.js';

const NAMES = ['console.css', 'console.js', 'htmx.js', 'sse.js', 'icon.svg'] as const;
export type AssetName = (typeof NAMES)[number];

type Asset = { readonly text: string; readonly type: string };

/** The address of a file, with its version in it: a browser may keep it for ever. */
export type AssetUrl = (name: AssetName) => string;

const SCRIPT_TYPE = 'text/javascript; charset=utf-8';
const VERSION_CHARS = 12;
const YEAR_SECONDS = 31_536_000;

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<rect width="32" height="32" rx="7" fill="#1f6f54"/>' +
  '<path d="M9 10h10a5 5 0 0 1 0 10H9m4-4-4 4 4 4" fill="none" stroke="#fff" ' +
  'stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/**
 * Registers the static route.
 * @returns the address of each file
 */
export function registerAssets(app: FastifyInstance): AssetUrl {
  const assets = readAssets();
  const hash = crypto.createHash('sha256');
  for (const name of NAMES) hash.update(assets[name].text);
  const version = hash.digest('hex').slice(0, VERSION_CHARS);
  app.get<{ Params: { version: string; name: string } }>(
    '/assets/:version/:name',
    (request, reply) => {
      const name = NAMES.find((one) => one === request.params.name);
      if (!name) throw new ConnectorError('NOT_FOUND', 'there is no such file');
      const isCurrent = request.params.version === version;
      const caching = isCurrent ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
      return reply.header('cache-control', caching).type(assets[name].type).send(assets[name].text);
    },
  );
  return (name) => `/assets/${version}/${name}`;
}

function readAssets(): Record<AssetName, Asset> {
  const script = (name: string): Asset => ({
    text: fs.readFileSync(require.resolve(name), 'utf8'),
    type: SCRIPT_TYPE,
  });
  return {
    'console.css': { text: STYLESHEET, type: 'text/css; charset=utf-8' },
    'console.js': { text: SCRIPT, type: SCRIPT_TYPE },
    'htmx.js': script('htmx.org/dist/htmx.min.js'),
    'sse.js': script('htmx-ext-sse/dist/sse.min.js'),
    'icon.svg': { text: ICON, type: 'image/svg+xml' },
  };
}
