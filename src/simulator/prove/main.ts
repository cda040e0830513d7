/**
 * `qbd prove`: tries on a real QuickBooks what the documents leave open, and says what was seen
 * beside what is assumed. It imports nothing of the product. See docs/simulator.md
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeCompany } from '../company-file/make.js';
import type { Company } from '../company-file/model.js';
import { advanceClock } from '../company-file/person.js';
import { openSimulator } from '../library.js';
import { parseQwc } from '../qwc-file.js';
import { BOOKS } from './books.js';
import { READS } from './reads.js';
import { makeRun, type Run } from './run.js';
import { type ProofServer, serveProof } from './server.js';
import { SETS } from './sets.js';
import { tx } from './text.js';
import type { Experiment, Result, Verdict } from './types.js';

export const PROVE_HELP = `usage: qbd prove --against-real [options]
       qbd prove --replay [--out FILE]

Tries every open point about QuickBooks and the Web Connector on a SAMPLE company file, and prints
for each what is assumed and what was seen. It adds accounts, names and documents to that file.

  --against-real          wait for a real Web Connector; the steps are printed
  --replay                run against the simulator's own company file and Web Connector
  --port N                listen on localhost:N (8055)
  --url URL               the address the Web Connector uses, when https leads here from elsewhere
  --qwc FILE              where the .qwc is written; one that is there keeps its ids (prove.qwc)
  --qbxml V               qbXML version of the requests (13.0)
  --out FILE              write the verdicts as JSON
  --i-know-this-is-a-copy take a company whose name and file do not say "sample"

Ends with 0 when every experiment was tried, 1 when the company was refused,
2 for a bad command line.`;

/** In the order they run: reading first, what needs a person last. */
export const EXPERIMENTS: readonly Experiment[] = [...READS, ...SETS, ...BOOKS];

const USER_NAME = 'prove';
const SECONDS_BETWEEN = 60;
const SESSIONS_MAX = 20;
const SAMPLE = 'vendors=6,customers=6,bills=12,invoices=12';

type Print = (line: string) => void;
type Options = {
  isReplay: boolean;
  isCopy: boolean;
  port: number;
  url: string | undefined;
  qwcPath: string;
  version: string;
  out: string | undefined;
};

/** Runs the command. */
export async function runProve(argv: readonly string[], print: Print): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    print(PROVE_HELP);
    return 0;
  }
  let options: Options;
  try {
    options = readProveOptions(argv);
  } catch (error) {
    print(`prove: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const proof = options.isReplay
    ? await replay(print, { version: options.version, isCopy: options.isCopy })
    : await proveReal(options, print);
  for (const line of tableOf(proof.results)) print(line);
  if (options.out !== undefined) {
    writeFileSync(options.out, `${JSON.stringify(proof.results, null, 2)}\n`);
  }
  return proof.how === 'done' ? 0 : 1;
}

function readProveOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      'against-real': { type: 'boolean', default: false },
      replay: { type: 'boolean', default: false },
      'i-know-this-is-a-copy': { type: 'boolean', default: false },
      port: { type: 'string', default: '8055' },
      url: { type: 'string' },
      qwc: { type: 'string', default: 'prove.qwc' },
      qbxml: { type: 'string', default: '13.0' },
      out: { type: 'string' },
    },
  });
  if (values['against-real'] === values.replay) throw new Error('--against-real or --replay?');
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port is no port');
  if (!/^\d+\.\d$/.test(values.qbxml)) throw new Error('--qbxml looks like 13.0');
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Error('--url is no address');
  return {
    isReplay: values.replay,
    isCopy: values['i-know-this-is-a-copy'],
    port,
    url: values.url?.replace(/\/+$/, ''),
    qwcPath: values.qwc,
    version: values.qbxml,
    out: values.out,
  };
}

export type Proof = { how: 'done' | 'refused'; results: readonly Result[] };

async function proveReal(options: Options, print: Print): Promise<Proof> {
  const kept = existsSync(options.qwcPath)
    ? parseQwc(readFileSync(options.qwcPath, 'utf8'))
    : undefined;
  const ids = kept ?? newIds();
  const password = randomBytes(9).toString('base64url');
  const run = makeRun(EXPERIMENTS, { tag: newTag(), ...pair(ids), print });
  const server = await serveFor(run, options, password, print);
  const url = options.url ?? `http://localhost:${server.port}`;
  writeFileSync(options.qwcPath, qwcText(url, pair(ids)));
  for (const line of stepsFor(options, url, password)) print(line);
  try {
    return { how: await server.ended, results: run.results };
  } finally {
    await server.close();
  }
}

/** Runs every experiment against a simulated sample company. */
export async function replay(
  print: Print,
  options: { company?: Company; version?: string; isCopy?: boolean } = {},
): Promise<Proof> {
  const company = options.company ?? sampleCompany();
  const ids = newIds();
  const asked = { tag: newTag(), ...ids, print, company: () => company };
  const run = makeRun(EXPERIMENTS, asked);
  const { version = '13.0', isCopy = false } = options;
  const server = await serveFor(run, { version, isCopy, port: 0 }, 'replay', print);
  try {
    const qwc = qwcText(`http://localhost:${server.port}`, ids);
    const office = await openSimulator({ qwc, password: 'replay', company });
    let isRefused = false;
    for (let count = 0; count < SESSIONS_MAX && !run.isDone() && !isRefused; count += 1) {
      const during = () => advanceClock(company, SECONDS_BETWEEN);
      const { closeText } = await office.update({ during });
      isRefused = closeText === 'refused';
    }
    if (!isRefused && !run.isDone()) throw new Error(`not done after ${SESSIONS_MAX} sessions`);
    return { how: isRefused ? 'refused' : 'done', results: run.results };
  } finally {
    await server.close();
  }
}

/** A company of the simulator that calls itself a sample. */
export function sampleCompany(seed = 1): Company {
  const company = makeCompany({ seed, size: SAMPLE });
  company.companyName = 'Sample Landscaping';
  return company;
}

function serveFor(
  run: Run,
  { version, isCopy, port }: Pick<Options, 'version' | 'isCopy' | 'port'>,
  password: string,
  print: Print,
): Promise<ProofServer> {
  return serveProof({ run, port, userName: USER_NAME, password, version, isCopy, print });
}

function stepsFor({ qwcPath }: Options, url: string, password: string): string[] {
  return [
    'Use a SAMPLE company file: accounts, names and documents will be added to it.',
    '1  QuickBooks: open the sample company as Admin, in single-user mode.',
    `2  Web Connector: Add an application, choose ${qwcPath} (address ${url}).`,
    '   QuickBooks asks: allow access always, also when QuickBooks is not running.',
    `3  Web Connector: type the password  ${password}  and save it.`,
    '4  Tick "QBD Prove" and click Update Selected. It ends with an error a few times on purpose:',
    '   click Update Selected again until "all done" stands in its Status column.',
    '5  Once you are asked to delete a transfer in QuickBooks: do it, then update once more.',
    '',
  ];
}

/** Verdict, assumption and what was seen, for reading; then how many of each. */
export function tableOf(results: readonly Result[]): string[] {
  const count = (verdict: Verdict) => results.filter((each) => each.verdict === verdict).length;
  return [
    '',
    ...results.flatMap((each) => [
      `${each.verdict.toUpperCase().padEnd(10)} ${each.name}`,
      `           assumed: ${each.assumption} [${each.source}]`,
      `           seen:    ${each.seen}`,
    ]),
    '',
    `${count('confirmed')} confirmed, ${count('refuted')} refuted, ${count('unclear')} unclear`,
  ];
}

type Ids = { ownerId: string; fileId: string };

const newIds = (): Ids => ({ ownerId: `{${randomUUID()}}`, fileId: `{${randomUUID()}}` });
const pair = ({ ownerId, fileId }: Ids): Ids => ({ ownerId, fileId });
/** Names of one run begin with it, so that a second run finds none of them taken. */
const newTag = () => `P${Math.floor(Date.now() / 1000).toString(36)}`;

function qwcText(url: string, { ownerId, fileId }: Ids): string {
  const elements = {
    AppName: 'QBD Prove',
    AppID: '',
    AppURL: `${url}/qbwc`,
    AppDescription: 'tries open points on a sample company',
    AppSupport: `${url}/support`,
    UserName: USER_NAME,
    OwnerID: ownerId,
    FileID: fileId,
    QBType: 'QBFS',
    IsReadOnly: 'false',
  };
  const lines = Object.entries(elements).map(([name, text]) => tx(name, text));
  return ['<?xml version="1.0"?>', '<QBWCXML>', ...lines, '</QBWCXML>', ''].join('\n');
}
