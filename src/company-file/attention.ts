/** The table attention: what a person should know of a company file, until its cause is gone. */
import { ATTENTION, type AttentionCode, attentionFixes } from '../attention-catalogue.js';
import type { Trx } from '../db/connect.js';
import type { Actor, Fix } from '../errors.js';
import type { FileKey } from './store.js';

/** What is told of a company file; what is not given here is as the catalogue has it. */
export type Notice = {
  code: AttentionCode;
  userMessage?: string;
  fixes?: readonly Fix[];
  objectType?: string;
  objectId?: string;
};

/** An open item. */
export type Attention = {
  code: AttentionCode;
  actor: Actor;
  userMessage: string;
  fixes: readonly Fix[];
  /** '' when it is about no object; so is the id. */
  objectType: string;
  objectId: string;
  since: Date;
};

/** Open items of one company file, oldest first. */
export async function listAttention(trx: Trx, key: FileKey): Promise<Attention[]> {
  const found = await trx.raw(
    `select code, actor, user_message as "userMessage", fixes, object_type as "objectType",
            object_id as "objectId", since
       from attention where organization_id = ? and company_file_id = ?
      order by since, code, object_type, object_id`,
    [key.organizationId, key.companyFileId],
  );
  return found.rows;
}

/** Opens an item, or brings its sentence up to date; `since` stays when it was open already. */
export async function raise(trx: Trx, key: FileKey, item: Notice, now: Date): Promise<void> {
  const { actor, userMessage } = ATTENTION[item.code];
  const fixes =
    item.fixes ?? attentionFixes(item.code, `${key.organizationId}.${key.companyFileId}`);
  await trx.raw(
    `insert into attention (organization_id, company_file_id, code, object_type, object_id, since,
                            actor, user_message, fixes)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
     on conflict (organization_id, company_file_id, code, object_type, object_id)
     do update set actor = excluded.actor, user_message = excluded.user_message,
                   fixes = excluded.fixes`,
    [
      key.organizationId,
      key.companyFileId,
      item.code,
      item.objectType ?? '',
      item.objectId ?? '',
      now,
      actor,
      item.userMessage ?? userMessage,
      JSON.stringify(fixes),
    ],
  );
}

/**
 * Closes all items of these codes; of one object type only, or only those that were opened before a
 * moment, when it is given.
 */
export async function clear(
  trx: Trx,
  key: FileKey,
  codes: readonly AttentionCode[],
  objectType?: string,
  before?: Date,
): Promise<void> {
  const query = trx('attention')
    .where({ organization_id: key.organizationId, company_file_id: key.companyFileId })
    .whereIn('code', codes);
  if (objectType !== undefined) query.where({ object_type: objectType });
  if (before !== undefined) query.where('since', '<', before);
  await query.delete();
}

/** Makes the items of one code exactly these: new ones open, the others close. */
export async function settle(
  trx: Trx,
  key: FileKey,
  code: AttentionCode,
  items: readonly Omit<Notice, 'code'>[],
  now: Date,
): Promise<void> {
  const nameOf = (item: Pick<Notice, 'objectType' | 'objectId'>) =>
    `${item.objectType ?? ''} ${item.objectId ?? ''}`;
  const wanted = new Set(items.map(nameOf));
  for (const item of await listAttention(trx, key)) {
    if (item.code !== code || wanted.has(nameOf(item))) continue;
    await trx('attention')
      .where({ organization_id: key.organizationId, company_file_id: key.companyFileId, code })
      .where({ object_type: item.objectType ?? '', object_id: item.objectId ?? '' })
      .delete();
  }
  for (const item of items) await raise(trx, key, { ...item, code }, now);
}
