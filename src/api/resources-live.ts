/** Resources that the mirror does not hold: asked of QuickBooks, shown like all others. */
import { getToldCompany } from '../company-file/store.js';
import { inOrganization } from '../db/connect.js';
import { ConnectorError } from '../errors.js';
import { LIMITS } from '../limits.js';
import type { Raw } from '../qbxml/read.js';
import { oneOf, readParameters } from '../vocabulary/parameters.js';
import { questionBody } from '../vocabulary/question.js';
import { showObject } from '../vocabulary/show.js';
import { askLive, patienceSeconds } from './live.js';
import { envelope, visibleRaw } from './mirrored.js';
import type { ResourceCall } from './resources.js';

/**
 * GET of a report, or of a list that changes with every payment.
 * @param isGone  nobody waits any more
 * @throws what askLive throws
 */
export async function answerLive(call: ResourceCall, isGone: () => boolean): Promise<string> {
  const { ctx, key, resource, operation, request } = call;
  const given = readParameters(operation, call.query);
  const header = request.headers['conductor-timeout-seconds'];
  const answer = await askLive(
    ctx,
    key,
    { type: operation.request, body: questionBody(given.parameters) },
    { seconds: patienceSeconds(header, LIMITS.waitSecondsMax), isGone },
  );
  const rows = answer.rows[resource.ret] ?? [];
  const echo = { reportType: oneOf(given, 'reportType') ?? '' };
  const shown = rows.map((raw) => showObject(resource.fields, visibleRaw(call, raw), { echo }));
  call.reply.header('mirror-as-of', ctx.now().toISOString());
  call.reply.header('mirror-complete', 'true');
  if (operation.name === 'list') {
    return envelope(call, shown, { next: null, hasMore: false, remaining: 0 });
  }
  return shown[0] ?? showObject(resource.fields, {}, { echo });
}

/**
 * GET of the company and of its preferences: what QuickBooks told when it last connected, and only
 * where it told nothing asked live.
 */
export async function answerTold(call: ResourceCall, isGone: () => boolean): Promise<string> {
  const { ctx, key, resource, operation } = call;
  readParameters(operation, call.query);
  const told = await inOrganization(ctx.db, key.organizationId, (trx) => getToldCompany(trx, key));
  if (told === undefined) throw new ConnectorError('NOT_FOUND', 'there is no such company file');
  const raw = resource.qbxml === 'Company' ? told.company : told.preferences;
  if (!isObject(raw)) return answerLive(call, isGone);
  // Told at the beginning of every session, so never later than the last sync.
  if (told.lastSyncAt) call.reply.header('mirror-as-of', told.lastSyncAt.toISOString());
  call.reply.header('mirror-complete', 'true');
  return showObject(resource.fields, withoutStamp(visibleRaw(call, raw)));
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Private data of applications, ours among them, is no custom field of the company. */
function withoutStamp(raw: Raw): Raw {
  const fields = raw.DataExtRet;
  if (!Array.isArray(fields)) return raw;
  const open = fields.filter((field) => isObject(field) && field.OwnerID === '0');
  return { ...raw, DataExtRet: open };
}
