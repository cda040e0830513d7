/**
 * A seeded history of one company file: weeks of an office in a few rounds. After each sync the
 * mirror must equal the company file; in the end its change feed and its past must be true as well.
 */
import type { Comparison } from '../../src/demo/compare.js';
import { compareMirror } from '../../src/demo/compare.js';
import { newestSeq } from '../../src/mirror/history.js';
import { addDays } from '../../src/simulator/company-file/clock.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { copyCompany } from '../../src/simulator/company-file/packed.js';
import { restoreBackup } from '../../src/simulator/company-file/person.js';
import { dumpTruth, type Truth } from '../../src/simulator/company-file/truth.js';
import type { Fault } from '../../src/simulator/faults.js';
import { seededFaults } from '../../src/simulator/faults.js';
import { makeRandom, type Random } from '../../src/simulator/random.js';
import { type Office, openOffice } from '../support/office.js';
import { mergeAndMove } from './merge-and-move.js';
import { feedProblems, pastProblems } from './past.js';

/** What may happen between two syncs. */
export const HAPPENINGS = [
  'edits',
  'merges and moves',
  'a restored backup',
  'an older copy',
  '100 days of silence',
  'daylight saving',
  'a bad connection',
  'dead iterators',
  'work during the sync',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

/** The company file and the last change of the mirror after one sync. */
export type Observation = { readonly seq: bigint; readonly truth: Truth };

export type History = {
  readonly seed: number;
  readonly happened: readonly Happening[];
  readonly syncs: number;
  /** Entries of the change feed. */
  readonly changes: bigint;
  /** Earlier states that were told again. */
  readonly pasts: number;
  /** What did not hold; empty when all did. */
  readonly problems: readonly string[];
};

const SMALL =
  'vendors=15,customers=15,jobs=8,items=15,bills=25,billPayments=12,vendorCredits=4,invoices=20,' +
  'payments=12,creditMemos=3,salesReceipts=3,deposits=5,checks=8,cardCharges=5,journalEntries=4';
/** Large enough for iterators. */
const LARGE = 'vendors=40,customers=20,bills=620,billPayments=40,invoices=30,payments=12';
const LARGE_CHANCE = 0.12;
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const CALM_UPDATES_MAX = 6;

type Story = {
  readonly office: Office;
  readonly random: Random;
  readonly backups: Company[];
  readonly happened: Happening[];
  readonly observations: Observation[];
  syncs: number;
};

/** Lives through one history. @param rounds  syncs after the first one */
export async function liveHistory(seed: number, rounds = 5): Promise<History> {
  const random = makeRandom(seed);
  const size = random.chance(LARGE_CHANCE) ? LARGE : SMALL;
  const office = await openOffice({ seed, size });
  const story: Story = { office, random, backups: [], happened: [], observations: [], syncs: 0 };
  try {
    const problems = await tell(story, rounds);
    const last = story.observations.at(-1);
    const { happened, syncs, observations } = story;
    const changes = last?.seq ?? 0n;
    return { seed, happened, syncs, changes, pasts: observations.length, problems };
  } finally {
    await office.close();
  }
}

async function tell(story: Story, rounds: number): Promise<string[]> {
  const { office, random } = story;
  for (let round = 0; round <= rounds; round += 1) {
    const kinds = round === 0 ? [firstSync(random)] : chosen(random);
    for (const kind of kinds) await happen(story, kind);
    await syncCalmly(story);
    const truth = dumpTruth(office.company);
    const compared = await office.inside((trx) => compareMirror(trx, office.key, truth));
    if (!compared.ok) return differences(round, kinds, compared);
    const seq = await office.inside((trx) => newestSeq(trx, office.key));
    story.observations.push({ seq, truth });
    story.backups.push(copyCompany(office.company));
  }
  return office.inside(async (trx) => [
    ...(await feedProblems(trx, office.key)),
    ...(await pastProblems(trx, office.key, story.observations)),
  ]);
}

/** A first sync is disturbed, or people work during it, or neither. */
function firstSync(random: Random): Happening {
  return random.pick(['edits', 'a bad connection', 'dead iterators', 'work during the sync']);
}

function chosen(random: Random): Happening[] {
  const kinds = new Set<Happening>(['edits']);
  const more = random.int(1, 2);
  for (let index = 0; index < more; index += 1) kinds.add(random.pick(HAPPENINGS));
  // What people did is there before the connection is tried.
  return HAPPENINGS.filter((kind) => kinds.has(kind));
}

async function happen(story: Story, kind: Happening): Promise<void> {
  const { office, random, backups, happened } = story;
  const { company } = office;
  const seed = random.int(1, 1_000_000);
  const backup = backups.length > 0 ? random.pick(backups) : undefined;
  happened.push(kind);
  switch (kind) {
    case 'edits':
      return void editCompany(company, seed, random.int(1, 20));
    case 'merges and moves':
      return void mergeAndMove(company, random);
    case 'a restored backup':
      return backup && restoreBackup(company, backup);
    case 'an older copy':
      return backup && openOlderCopy(company, backup, seed);
    case '100 days of silence':
      editCompany(company, seed, 12);
      pass(office, 100 * DAY);
      return void editCompany(company, seed + 1, 5);
    case 'daylight saving':
      return liveThroughChange(office, seed);
    case 'a bad connection':
      return updateBadly(story, seededFaults(seed));
    case 'dead iterators':
      return updateBadly(story, [{ kind: 'forget-iterators', at: random.int(5, 12) }]);
    case 'work during the sync':
      return workMeanwhile(story);
  }
}

/** Explorer's copy of an older file put in its place: QuickBooks knows of no restore. */
function openOlderCopy(company: Company, backup: Company, seed: number): void {
  const { lastRestore } = backup;
  restoreBackup(company, backup);
  company.lastRestore = lastRestore;
  editCompany(company, seed, 2);
}

/** Edits in the hours around the next change to or from daylight saving time. */
function liveThroughChange(office: Office, seed: number): void {
  const { company } = office;
  const today = new Date(company.clock * 1_000).toISOString().slice(0, 10);
  const [year = '2026'] = today.split('-');
  const change = [`${year}-03-08`, `${year}-11-01`, `${Number(year) + 1}-03-14`]
    .map((date) => Date.parse(`${date}T07:00:00Z`) / 1_000)
    .find((unix) => unix > company.clock + DAY);
  pass(office, (change ?? Date.parse(`${addDays(today, 30)}T07:00:00Z`) / 1_000) - company.clock);
  for (let hour = 0; hour < 5; hour += 1) {
    editCompany(company, seed + hour, 3);
    pass(office, 40 * MINUTE);
  }
}

function pass(office: Office, seconds: number): void {
  office.company.clock += seconds;
  office.company.revision += 1;
  office.ctx.pass(seconds * 1_000);
}

async function updateBadly(story: Story, faults: Fault[]): Promise<void> {
  pass(story.office, 16 * MINUTE);
  story.syncs += 1;
  await story.office.update({ faults });
}

async function workMeanwhile({ office, random }: Story): Promise<void> {
  pass(office, 16 * MINUTE);
  await office.update({
    betweenCalls: () => {
      office.ctx.pass(MINUTE * 1_000);
      editCompany(office.company, random.int(1, 1_000_000), 3);
    },
  });
}

/** The next update, and those that the server wants at once because one was interrupted. */
async function syncCalmly(story: Story): Promise<void> {
  const { office } = story;
  pass(office, 16 * MINUTE);
  for (let count = 0; count < CALM_UPDATES_MAX; count += 1) {
    const { outcome } = await office.update();
    if (outcome === 'none') return;
    story.syncs += 1;
  }
}

function differences(round: number, kinds: readonly Happening[], compared: Comparison): string[] {
  const types = compared.objects
    .filter((one) => one.missing + one.ghosts + one.different > 0)
    .map((one) => {
      const { type, missing, ghosts, different } = one;
      return `${type}: ${missing} missing, ${ghosts} ghosts, ${different} different`;
    });
  return [`round ${round} (${kinds.join(', ')})`, ...types, ...compared.examples.slice(0, 12)];
}
