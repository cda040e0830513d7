/** Company files in step with QuickBooks, with a past, straight into SQL. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import type { Knex } from 'knex';
import { base32, keyedHash, newSecret, uuidToBase32 } from '../../src/auth/secret.js';

const FILES_AT_ONCE = 5_000;
const random = (bytes: number) => crypto.randomBytes(bytes);

/**
 * Makes company files, each of an organization of its own: identified, first sync done, nothing due
 * by schedule for an hour, with a finished run and the requests of it.
 * @param logins  where user names and passwords are written, a pair a line
 */
export async function seedFiles(
  db: Knex,
  secretKey: Buffer,
  options: { files: number; logins: string },
): Promise<void> {
  const lines: string[] = [];
  for (let made = 0; made < options.files; made += FILES_AT_ONCE) {
    const batch = Array.from({ length: Math.min(FILES_AT_ONCE, options.files - made) }, () => {
      const organization = crypto.randomUUID();
      const secret = newSecret({ random }, 'qbs_');
      const name = `qbc_${uuidToBase32(organization)}${base32(random(8))}`;
      lines.push(`${name} ${secret}`);
      return { organization, name, hash: keyedHash({ secretKey }, 'sync-token', secret) };
    });
    await insert(db, batch);
  }
  fs.writeFileSync(options.logins, `${lines.join('\n')}\n`);
  await db.raw('vacuum analyze');
}

async function insert(
  db: Knex,
  batch: readonly { organization: string; name: string; hash: Buffer }[],
): Promise<void> {
  const organizations = batch.map((one) => one.organization);
  await db.raw(
    `insert into organization (organization_id, name, created_at)
     select id, 'Office', now() from unnest(?::uuid[]) id`,
    [organizations],
  );
  await db.raw(
    `insert into company_file (organization_id, id, created_at, file_id, identified_at, company_name,
       file_path, qbxml_version, schedule_every_minutes, last_sync_began_at, last_sync_at,
       first_sync_at, last_contact_at, host, company, preferences)
     select id, gen_random_uuid(), now(), gen_random_uuid()::text, now(), 'Rock Castle Construction',
       'C:\\Users\\Public\\Documents\\Intuit\\QuickBooks\\Rock Castle.qbw', '14.0', 60, now(), now(),
       now(), now() + interval '1 hour', json, json, json
       from unnest(?::uuid[]) id, (select jsonb_object_agg('key' || n, 'value ' || n) as json
                                     from generate_series(1, 20) n) example`,
    [organizations],
  );
  await db.raw(
    `insert into sync_token (organization_id, id, company_file_id, name, secret_hash, setup_hash,
       created_at, bound_at, last_used_at)
     select f.organization_id, gen_random_uuid(), f.id, t.name, decode(t.hash, 'hex'),
       decode(t.hash, 'hex'), now(), now(), now() + interval '1 hour'
       from unnest(?::uuid[], ?::text[], ?::text[]) t (organization, name, hash)
       join company_file f on f.organization_id = t.organization`,
    [organizations, batch.map((one) => one.name), batch.map((one) => one.hash.toString('hex'))],
  );
  await db.raw(
    `insert into sync_run (organization_id, id, company_file_id, mode, state, step, created_at,
       finished_at)
     select organization_id, gen_random_uuid(), id, 'incremental', 'succeeded', 'done', now(), now()
       from company_file where organization_id = any(?::uuid[])`,
    [organizations],
  );
  await db.raw(
    `insert into request (organization_id, id, company_file_id, origin, type, position, state,
       created_at, finished_at)
     select organization_id, gen_random_uuid(), id, 'sync', 'VendorQueryRq', n, 'answered', now(),
       now()
       from company_file, generate_series(1, 3) n where organization_id = any(?::uuid[])`,
    [organizations],
  );
}
