/** What every route of the console works with. */
import type { FastifyReply } from 'fastify';
import type { Ctx } from '../context.js';
import { ConnectorError } from '../errors.js';
import type { Page } from './layout.js';
import type { Live } from './live.js';

export type Room = {
  readonly ctx: Ctx;
  readonly live: Live;
  /** Answers with a page. */
  send(reply: FastifyReply, page: Page): FastifyReply;
};

/** The fields of a form that was sent; absent ones are ''. */
export type Form = { field(name: string): string };

/** The thing, or the page that says that there is none. @throws NOT_FOUND */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined)
    throw new ConnectorError('NOT_FOUND', 'there is nothing at this address');
  return thing;
}
