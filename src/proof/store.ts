/** The tables mirror.proof (what each sync compared) and proof_note (what it found so far). */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { LIMITS } from '../limits.js';
import type { Decimal } from '../qbxml/value.js';

export type CheckKind = 'count' | 'document' | 'account' | 'entity' | 'ledger' | 'totals';
export type ProofState = 'proven' | 'healed' | 'broken' | 'not_computable';

/** An object with the amount in question: in the mirror before, in QuickBooks now. */
export type Explanation = {
  readonly objectType: string;
  readonly objectId: string;
  /** For people: `Bill 1042 of Acme`. */
  readonly label: string;
  /** Which amount: a qbXML path, or words. */
  readonly path: string;
  readonly had: string | null;
  readonly has: string | null;
};

/** What came of one comparison. */
export type Finding = {
  readonly check: CheckKind;
  /** ListID, `Type:TxnID` or type; '' for the check as a whole. */
  readonly subject: string;
  /** Of an account its AccountType, of other subjects their type. */
  readonly kind: string | null;
  readonly name: string;
  /** How many figures it stands for. */
  readonly compared: number;
  readonly expected: Decimal | null;
  readonly found: Decimal | null;
  readonly difference: Decimal | null;
  readonly state: ProofState;
  readonly reason: string | null;
  readonly explainedBy: readonly Explanation[];
  /** Of an account that differs: how many postings it has here. Not recorded. */
  readonly postings?: number;
};

export type ProofRow = Finding & {
  readonly runId: string;
  readonly isNightly: boolean;
  readonly changeSeq: string;
  readonly asOf: Date;
};

const COLUMNS = `run_id as "runId", check_kind as "check", subject, kind, name,
  compared,
  expected::text as expected, found::text as found, difference::text as difference, state, reason,
  explained_by as "explainedBy", is_nightly as "isNightly", change_seq as "changeSeq",
  as_of as "asOf"`;

/** What was found is recorded, the run's notes go, and so does what is too old. */
export async function recordProof(
  trx: Trx,
  key: FileKey,
  run: { id: string; isNightly: boolean; changeSeq: string; now: Date },
  findings: readonly Finding[],
): Promise<void> {
  await trx.raw(
    `insert into mirror.proof (organization_id, company_file_id, run_id, check_kind, subject, kind,
       name, compared, expected, found, difference, state, reason, explained_by, is_nightly,
       change_seq, as_of)
     select ?::uuid, ?::uuid, ?::uuid, f."check", f.subject, f.kind, f.name, f.compared, f.expected,
            f.found, f.difference, f.state, f.reason, f."explainedBy", ?::boolean, ?::bigint,
            ?::timestamptz
       from jsonb_to_recordset(?::jsonb) as f ("check" text, subject text, kind text, name text,
         compared integer, expected numeric, found numeric, difference numeric, state text,
         reason text, "explainedBy" jsonb)
     on conflict (organization_id, company_file_id, run_id, check_kind, subject) do nothing`,
    [
      ...[key.organizationId, key.companyFileId, run.id, run.isNightly, run.changeSeq, run.now],
      JSON.stringify(findings.slice(0, LIMITS.proofRowsPerRunMax)),
    ],
  );
  await forgetNotes(trx, key);
  const before = new Date(run.now.getTime() - LIMITS.proofKeptDays * DAY_MS);
  await trx.raw(
    `delete from mirror.proof where organization_id = ? and company_file_id = ? and as_of < ?
        and run_id <> ?`,
    [key.organizationId, key.companyFileId, before, run.id],
  );
}

const DAY_MS = 86_400_000;

/**
 * The newest row of each check and subject that the last runs have, newest first.
 * @param runs  how many runs to look back; the reports are compared once a day only
 */
export async function latestProof(trx: Trx, key: FileKey, nightly: boolean): Promise<ProofRow[]> {
  const { rows } = await trx.raw<{ rows: ProofRow[] }>(
    `select ${COLUMNS} from mirror.proof p
      where p.organization_id = :org and p.company_file_id = :file
        and p.run_id = (select n.run_id from mirror.proof n
                         where n.organization_id = :org and n.company_file_id = :file
                           and (n.is_nightly or not :nightly)
                         order by n.as_of desc, n.run_id limit 1)
      order by p.check_kind, p.subject`,
    { org: key.organizationId, file: key.companyFileId, nightly },
  );
  return rows;
}

/**
 * Each check as it came out last, and what it is taken from: the newest proof, and the newest that
 * had the reports, which are compared once a day.
 */
export async function currentProof(trx: Trx, key: FileKey) {
  const newest = await latestProof(trx, key, false);
  const nightly = await latestProof(trx, key, true);
  const checks = new Set(newest.map(({ check }) => check));
  const latest = [...newest, ...nightly.filter(({ check }) => !checks.has(check))];
  return { newest, nightly, latest };
}

/** Documents of which the mirror had other amounts than QuickBooks, newest first. */
export async function mendedLately(trx: Trx, key: FileKey, limit: number): Promise<ProofRow[]> {
  const { rows } = await trx.raw<{ rows: ProofRow[] }>(
    `select ${COLUMNS} from mirror.proof p
      where p.organization_id = ? and p.company_file_id = ? and p.check_kind = 'document'
        and p.state = 'healed' and p.subject <> ''
      order by p.as_of desc, p.subject limit ?`,
    [key.organizationId, key.companyFileId, limit],
  );
  return rows;
}

/**
 * Runs that were proven, newest first, each with its rows.
 * @param page  `before`: the asOf and runId of the last one seen
 */
export async function proofHistory(
  trx: Trx,
  key: FileKey,
  page: { limit: number; before?: { asOf: Date; runId: string } | undefined },
): Promise<ProofRow[]> {
  const { rows } = await trx.raw<{ rows: ProofRow[] }>(
    `select ${COLUMNS} from mirror.proof p
      where p.organization_id = :org and p.company_file_id = :file
        and p.run_id in (select n.run_id from mirror.proof n
                          where n.organization_id = :org and n.company_file_id = :file
                            and (cast(:asOf as timestamptz) is null
                              or (n.as_of, n.run_id) < (:asOf, cast(:runId as uuid)))
                          group by n.run_id, n.as_of
                          order by n.as_of desc, n.run_id desc limit :limit)
      order by p.as_of desc, p.run_id desc, p.check_kind, p.subject`,
    {
      org: key.organizationId,
      file: key.companyFileId,
      asOf: page.before?.asOf ?? null,
      runId: page.before?.runId ?? null,
      limit: page.limit,
    },
  );
  return rows;
}

/** When the reports were compared last; what was judged last, and whether a break stood then. */
export async function lastProof(
  trx: Trx,
  key: FileKey,
): Promise<{ nightlyAt: Date | null; changeSeq: string | null; isBroken: boolean }> {
  const { rows } = await trx.raw<{ rows: Awaited<ReturnType<typeof lastProof>>[] }>(
    `select max(p.as_of) filter (where p.is_nightly) as "nightlyAt",
            max(p.change_seq) as "changeSeq",
            coalesce(bool_or(p.state = 'broken') filter (where p.as_of = (
              select max(n.as_of) from mirror.proof n
               where n.organization_id = :org and n.company_file_id = :file)), false)
              as "isBroken"
       from mirror.proof p where p.organization_id = :org and p.company_file_id = :file`,
    { org: key.organizationId, file: key.companyFileId },
  );
  return rows[0] ?? { nightlyAt: null, changeSeq: null, isBroken: false };
}

// --- notes of the sync that is under way ---------------------------------------------------------

export type NoteKind = 'began' | 'count' | 'report' | 'break' | 'suspect' | 'drill';

/** What is noted of the run, by kind and subject. */
export async function readNotes(
  trx: Trx,
  key: FileKey,
  runId: string,
  kind: NoteKind,
): Promise<Map<string, { [name: string]: unknown }>> {
  const { rows } = await trx.raw<{ rows: { subject: string; detail: Record<string, unknown> }[] }>(
    `select subject, detail from proof_note
      where organization_id = ? and company_file_id = ? and run_id = ? and kind = ?
      order by subject`,
    [key.organizationId, key.companyFileId, runId, kind],
  );
  return new Map(rows.map((row) => [row.subject, row.detail]));
}

/** Notes details; a note that stands already is replaced, or left as it is. */
export async function writeNotes(
  trx: Trx,
  key: FileKey,
  at: { runId: string; kind: NoteKind; keep?: boolean },
  notes: ReadonlyMap<string, object>,
): Promise<void> {
  if (notes.size === 0) return;
  const rows = [...notes].map(([subject, detail]) => ({ subject, detail }));
  const known = at.keep === true ? 'do nothing' : 'do update set detail = excluded.detail';
  await trx.raw(
    `insert into proof_note (organization_id, company_file_id, run_id, kind, subject, detail)
     select ?::uuid, ?::uuid, ?::uuid, ?::text, n.subject, n.detail
       from jsonb_to_recordset(?::jsonb) as n (subject text, detail jsonb)
     on conflict (organization_id, company_file_id, run_id, kind, subject) ${known}`,
    [key.organizationId, key.companyFileId, at.runId, at.kind, JSON.stringify(rows)],
  );
}

/** Drops the notes of all runs of a company file: one is under way at a time. */
export async function forgetNotes(trx: Trx, key: FileKey): Promise<void> {
  await trx.raw('delete from proof_note where organization_id = ? and company_file_id = ?', [
    key.organizationId,
    key.companyFileId,
  ]);
}

/** What the newest proof found of balances, where nothing has moved since. */
export async function carriedOver(trx: Trx, key: FileKey): Promise<Finding[]> {
  const rows = await latestProof(trx, key, false);
  return rows
    .filter(({ check }) => check === 'account' || check === 'entity')
    .map((row) => (row.state === 'healed' ? { ...row, state: 'proven', explainedBy: [] } : row));
}

/** Contradictions inside documents that QuickBooks confirmed in the last sync that looked. */
export async function recalled(
  trx: Trx,
  key: FileKey,
): Promise<
  { objectType: string; objectId: string; rule: string; expected: string; found: string }[]
> {
  const { rows } = await trx.raw<{ rows: { explainedBy: Explanation[] }[] }>(
    `select explained_by as "explainedBy" from mirror.proof
      where organization_id = ? and company_file_id = ? and check_kind = 'document'
        and subject = '' order by as_of desc limit 1`,
    [key.organizationId, key.companyFileId],
  );
  const known = rows[0]?.explainedBy ?? [];
  return known.map(({ objectType, objectId, path, had, has }) => ({
    ...{ objectType, objectId, rule: path, expected: has ?? '', found: had ?? '' },
  }));
}

/** Number of the newest change of a company file. */
export async function readChangeSeq(trx: Trx, key: FileKey): Promise<string> {
  const { rows } = await trx.raw<{ rows: { seq: string }[] }>(
    'select change_seq as seq from company_file where organization_id = ? and id = ?',
    [key.organizationId, key.companyFileId],
  );
  return rows[0]?.seq ?? '0';
}

/** How many living objects of each type the syncs have counted along; reads no mirrored object. */
export async function toldCounts(trx: Trx, key: FileKey): Promise<Map<string, number>> {
  const { rows } = await trx.raw<{ rows: { type: string; count: number }[] }>(
    `select object_type as type, mirrored::int as count from sync_type
      where organization_id = ? and company_file_id = ?`,
    [key.organizationId, key.companyFileId],
  );
  return new Map(rows.map((row) => [row.type, row.count]));
}

/** Ids of objects that moved since a change. @returns undefined when there are too many to name */
export async function changedSince(
  trx: Trx,
  key: FileKey,
  since: string,
): Promise<string[] | undefined> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select distinct c.object_id as id
       from (select object_id from mirror.change
              where organization_id = :org and company_file_id = :file and seq > :since
              order by seq limit :limit) c`,
    {
      org: key.organizationId,
      file: key.companyFileId,
      since,
      limit: LIMITS.proofChangesMax + 1,
    },
  );
  return rows.length > LIMITS.proofChangesMax ? undefined : rows.map(({ id }) => id);
}
