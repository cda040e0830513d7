/** The frame around every page, and how a page becomes an answer. */
import type { FastifyReply } from 'fastify';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { AssetUrl } from './assets.js';
import { mayOf } from './visitor.js';

export type Page = {
  readonly title: string;
  readonly body: VNode;
  readonly isSignedIn: boolean;
  /** Reloads itself every few seconds where there are no scripts. */
  readonly isLive?: boolean;
  /** Searches while somebody types, where there are scripts. */
  readonly hasSearch?: boolean;
};

/** Nothing inline, nothing from elsewhere. Source: trust.md §7 S23. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Both of these would need what the policy forbids. */
const HTMX_CONFIG = JSON.stringify({ allowEval: false, includeIndicatorStyles: false });
const RELOAD_SECONDS = '10';

/** Sends a page. Secrets in addresses and on pages are kept from caches and from other sites. */
export function sendPage(reply: FastifyReply, assetUrl: AssetUrl, page: Page): FastifyReply {
  const mayConnect = mayOf(reply.request.visitor)('GET', '/sync-tokens/new');
  const frame = <Frame page={page} assetUrl={assetUrl} mayConnect={mayConnect} />;
  return (
    reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-store')
      // Not no-referrer: browsers would then send `Origin: null` with our own forms.
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(`<!doctype html>${renderToString(frame)}`)
  );
}

function Frame(props: { page: Page; assetUrl: AssetUrl; mayConnect: boolean }) {
  const { page, assetUrl, mayConnect } = props;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content={HTMX_CONFIG} />
        <meta name="robots" content="noindex" />
        <title>{`${page.title} · QuickBooks connector`}</title>
        <link rel="icon" href={assetUrl('icon.svg')} />
        <link rel="stylesheet" href={assetUrl('console.css')} />
        {page.isLive && (
          <noscript>
            <meta http-equiv="refresh" content={RELOAD_SECONDS} />
          </noscript>
        )}
        {(page.isLive || page.hasSearch) && <script src={assetUrl('htmx.js')} defer />}
        {page.isLive && <script src={assetUrl('sse.js')} defer />}
        <script src={assetUrl('console.js')} defer />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="top">
          <div class="wrap">
            <a class="brand" href="/">
              <img src={assetUrl('icon.svg')} alt="" width="24" height="24" />
              QuickBooks connector
            </a>
            <Navigation isSignedIn={page.isSignedIn} mayConnect={mayConnect} />
          </div>
        </header>
        <main id="main" class="wrap">
          {page.body}
        </main>
      </body>
    </html>
  );
}

function Navigation({ isSignedIn, mayConnect }: { isSignedIn: boolean; mayConnect: boolean }) {
  return (
    <nav aria-label="Main">
      {isSignedIn && <a href="/">Company files</a>}
      {mayConnect && <a href="/sync-tokens/new">Connect a company file</a>}
      <a href="/docs">Docs</a>
      <a href="/support">Help</a>
      {isSignedIn && (
        <form method="post" action="/sign-out">
          <button type="submit" class="plain">
            Sign out
          </button>
        </form>
      )}
    </nav>
  );
}

/** A heading with a lead sentence, as every page begins. */
export function Heading({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <>
      <h1>{title}</h1>
      {children && <p class="lead">{children}</p>}
    </>
  );
}
