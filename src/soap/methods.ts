/** The eleven calls: each hands over to the session and answers in the protocol's own words. */
import type { Ctx } from '../context.js';
import { isUnavailable } from '../db/connect.js';
import { receiveAnswer } from '../session/answer.js';
import { authenticate } from '../session/authenticate.js';
import { closeConnection, connectionError, getLastError } from '../session/end.js';
import { type Intake, openIntake } from '../session/intake.js';
import { sendRequestXML } from '../session/send.js';
import { strayTicket } from '../session/ticket.js';

/** One decoded call. `param` gives '' for what was not sent. */
export type Call = {
  param(name: string): string;
  remoteAddress: string;
  /** The answer that was streamed in, when there was one. */
  intake: Intake | undefined;
};

type Result = string | number | readonly string[];
type Run = (ctx: Ctx, call: Call) => Promise<Result>;

const PRODUCT_VERSION = 'qbd-connector 0.1';

/** What each call does. */
const RUN: Readonly<Record<string, Run>> = {
  serverVersion: async () => PRODUCT_VERSION,
  clientVersion: async () => '',
  authenticate: (ctx, call) =>
    authenticate(ctx, {
      userName: call.param('strUserName'),
      password: call.param('strPassword'),
      remoteAddress: call.remoteAddress,
    }),
  sendRequestXML: (ctx, call) =>
    sendRequestXML(ctx, {
      ticket: call.param('ticket'),
      hcp: call.param('strHCPResponse'),
      filePath: call.param('strCompanyFileName'),
      country: call.param('qbXMLCountry'),
      majorVersion: call.param('qbXMLMajorVers'),
      minorVersion: call.param('qbXMLMinorVers'),
    }),
  receiveResponseXML: receive,
  connectionError: (ctx, call) =>
    connectionError(ctx, {
      ticket: call.param('ticket'),
      hresult: call.param('hresult'),
      message: call.param('message'),
    }),
  getLastError: (ctx, call) => getLastError(ctx, call.param('ticket')),
  closeConnection: (ctx, call) => closeConnection(ctx, call.param('ticket')),
  // Interactive mode worked in Internet Explorer only and is gone from the Web Connector.
  getInteractiveURL: async () => '',
  interactiveRejected: async () => '',
  interactiveDone: async () => '',
};

/** The protocol's own "no" of each call, for when we fail: a fault would tell nobody anything. */
const FAILED: Readonly<Record<string, Result>> = {
  sendRequestXML: '',
  receiveResponseXML: -1,
  connectionError: 'done',
  getLastError:
    'The sync service has a problem of its own at the moment. ' +
    'Nothing is lost; it goes on by itself.',
  closeConnection: 'OK',
};

/**
 * Runs a call. What fails inside is logged and answered with the protocol's own "no".
 * @param method  one of METHODS
 * Source: style: a SOAP method never throws; design.md §7.
 */
export async function runMethod(ctx: Ctx, method: string, call: Call): Promise<Result> {
  try {
    const run = RUN[method];
    if (!run) throw new Error(`there is no method ${method}`);
    return await run(ctx, call);
  } catch (error) {
    const level = isUnavailable(error) ? 'warn' : 'error';
    ctx.log[level]({ method, err: error }, 'a call of the Web Connector failed');
    // Also then with a ticket: closeConnection comes with it. Source: qbwc-protocol §2.2.
    if (method === 'authenticate') return [strayTicket(ctx), 'busy', '', ''];
    return FAILED[method] ?? '';
  } finally {
    await call.intake?.close().catch((error: unknown) => {
      ctx.log.warn({ method, err: error }, 'an unfinished answer could not be rolled back');
    });
  }
}

/** The streamed answer, or an error without one. A ticket of nobody gets −1. */
async function receive(ctx: Ctx, call: Call): Promise<number> {
  const intake = call.intake ?? (await openIntake(ctx, call.param('ticket')));
  if (!intake) return -1;
  const failure = { hresult: call.param('hresult'), message: call.param('message') };
  return receiveAnswer(ctx, intake, failure);
}
