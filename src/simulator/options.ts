/** The command line of the simulator as data. */
import { parseArgs } from 'node:util';
import { parseSize } from './company-file/size.js';
import { type Country, FACTS } from './facts.js';
import { FAULT_KINDS, type Fault, parseFault } from './faults.js';
import type { LogLevel } from './qwc-log.js';

export const HELP = `usage: qbd simulate --qwc FILE --password SECRET [options]
       qbd simulate --scenario NAME [--qwc FILE --password SECRET]
       qbd simulate --list-scenarios | --scenarios-table | --list-actions

A QuickBooks company file, a Web Connector and a person at the PC, against any server. Prints one
line per call. docs/simulator.md has recipes.

the company file
  --file FILE          keep the company file in FILE (JSON); it is read when it exists
  --seed N             makes the same company file every time (1)
  --size SIZE          small, medium, or numbers such as vendors=1000,bills=2000 (small)
  --country C          US, CA or UK (US)
  --currencies         several currencies are on
  --qbxml V            highest qbXML version of this QuickBooks: 13.0, 14.0 (14.0)
  --truth FILE         write every object as QuickBooks would return it afterwards, as JSON
  --truth-qbxml V      the qbXML version of the truth (the file's)
the updates
  --qwc FILE           the .qwc as downloaded; imported with the Web Connector's own checks
  --password SECRET    what the person types into the Web Connector
  --sessions N         how many updates (1; 0 with --auto-run or --control)
  --until-idle         after each, update again until the server answers none
  --auto-run SECONDS   lets this much time of the PC pass; the schedule decides what runs
  --edits SEED         a person edits the company file before each update but a new file's first
  --edit-count N       how many edits each time (25)
  --days N             days that pass at the PC before each of these (0)
  --no-op-seconds N    wait after NoOp (5)
  --bytes-per-second N count QuickBooks' time as if it answered at this speed (its own)
  --log FILE           write QWCLog.txt to FILE
  --log-level LEVEL    NONE, DEBUG (50 characters of XML) or VERBOSE (all of it) (DEBUG)
what happens
  --person ACTION      a person does something before the first update: dialog, move:D:\\Books,
                       edit:count=3,kind=rename …; may be given more than once (--list-actions)
  --during ACTION      the same, after the first answer of the first update
  --scenario NAME      a ready-made story; without --qwc at a small server of its own
  --list-scenarios     the scenarios, one line each
  --scenarios-table    runs all of them and prints the codes each provokes
  --list-actions       what a person can do
  --control PORT       then serves a JSON API on 127.0.0.1 until it is told to stop (0: any port)
what goes wrong
  --fault KIND@CALL    may be given more than once: ${FAULT_KINDS.slice(0, 5).join(', ')},
                       ${FAULT_KINDS.slice(5, 10).join(', ')},
                       ${FAULT_KINDS.slice(10).join(', ')}
                       (hresult@5:0x80040414, delay@6:3600)
  --faults SEED        a few seeded faults in every update
  --begin-failure HEX  BeginSession fails with this HRESULT; may be given more than once
  --wrong-file         another company file (other FileID) is behind the .qwc
  --moved              the company file lies in another folder than before
  --renamed            the company has another name than before
  --no-hcp             the first call carries no host, company and preferences
output
  --quiet              no line per call
  --json               the last line is JSON: {ok, sessions:[…]}

exit status: 0 every update ended well (a scenario: kept its promise), 1 one did not,
             2 the command line can't be understood`;

export type SimulateOptions = {
  isHelp: boolean;
  /** Something to print instead of running updates. */
  show: 'scenarios' | 'table' | 'actions' | undefined;
  scenario: string | undefined;
  person: string[];
  during: string[];
  currencies: boolean;
  control: number | undefined;
  autoRun: number | undefined;
  log: string | undefined;
  logLevel: LogLevel;
  /** '' only with a scenario, which then has a server of its own. */
  qwc: string;
  password: string;
  file: string | undefined;
  seed: number;
  size: string;
  country: Country;
  qbxml: string;
  truth: string | undefined;
  truthQbxml: string | undefined;
  sessions: number;
  untilIdle: boolean;
  edits: number | undefined;
  editCount: number;
  days: number;
  noOpSeconds: number;
  bytesPerSecond: number;
  faults: Fault[];
  faultSeed: number | undefined;
  beginFailures: string[];
  wrongFile: boolean;
  moved: boolean;
  renamed: boolean;
  noHcp: boolean;
  quiet: boolean;
  json: boolean;
};

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const many = { type: 'string', multiple: true, default: [] as string[] } as const;

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      help: { ...flag, short: 'h' },
      qwc: text,
      password: text,
      file: text,
      seed: text,
      size: text,
      country: text,
      qbxml: text,
      truth: text,
      'truth-qbxml': text,
      sessions: text,
      'until-idle': flag,
      edits: text,
      'edit-count': text,
      days: text,
      'no-op-seconds': text,
      'bytes-per-second': text,
      fault: many,
      faults: text,
      'begin-failure': many,
      'wrong-file': flag,
      moved: flag,
      renamed: flag,
      'no-hcp': flag,
      quiet: flag,
      json: flag,
      scenario: text,
      'list-scenarios': flag,
      'scenarios-table': flag,
      'list-actions': flag,
      person: many,
      during: many,
      currencies: flag,
      control: text,
      'auto-run': text,
      log: text,
      'log-level': text,
    },
  });
}

/** @throws Error  one sentence for the person who typed it */
export function readOptions(argv: readonly string[]): SimulateOptions {
  const { values } = parse(argv);
  const size = values.size ?? 'small';
  parseSize(size);
  const show = values['list-scenarios']
    ? 'scenarios'
    : values['scenarios-table']
      ? 'table'
      : values['list-actions']
        ? 'actions'
        : undefined;
  const isAlone =
    values.help || show !== undefined || (values.scenario !== undefined && !values.qwc);
  const isDrivenOtherwise = values.control !== undefined || values['auto-run'] !== undefined;
  return {
    isHelp: values.help,
    show,
    scenario: values.scenario,
    person: values.person,
    during: values.during,
    currencies: values.currencies,
    control: values.control === undefined ? undefined : whole('--control', values.control, 0),
    autoRun:
      values['auto-run'] === undefined ? undefined : whole('--auto-run', values['auto-run'], 0),
    log: values.log,
    logLevel: oneOf('--log-level', values['log-level'] ?? 'DEBUG', LOG_LEVELS),
    qwc: isAlone ? '' : needed('--qwc', values.qwc),
    password: isAlone ? '' : needed('--password', values.password),
    file: values.file,
    seed: whole('--seed', values.seed, 1),
    size,
    country: oneOf('--country', values.country ?? 'US', ['US', 'CA', 'UK'] as const),
    qbxml: oneOf('--qbxml', values.qbxml ?? '14.0', FACTS.qbxmlVersions),
    truth: values.truth,
    truthQbxml: values['truth-qbxml'],
    sessions: whole('--sessions', values.sessions, isDrivenOtherwise ? 0 : 1),
    untilIdle: values['until-idle'],
    edits: values.edits === undefined ? undefined : whole('--edits', values.edits, 0),
    editCount: whole('--edit-count', values['edit-count'], 25),
    days: whole('--days', values.days, 0),
    noOpSeconds: whole('--no-op-seconds', values['no-op-seconds'], 5),
    bytesPerSecond: whole('--bytes-per-second', values['bytes-per-second'], 0),
    faults: values.fault.map(parseFault),
    faultSeed: values.faults === undefined ? undefined : whole('--faults', values.faults, 0),
    beginFailures: values['begin-failure'],
    wrongFile: values['wrong-file'],
    moved: values.moved,
    renamed: values.renamed,
    noHcp: values['no-hcp'],
    quiet: values.quiet,
    json: values.json,
  };
}

const LOG_LEVELS = ['NONE', 'DEBUG', 'VERBOSE'] as const;

function needed(name: string, value: string | undefined): string {
  if (value === undefined) throw new Error(`${name} is missing (see --help)`);
  return value;
}

function whole(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d{1,10}$/.test(value)) throw new Error(`${name} needs a whole number, not '${value}'`);
  return Number(value);
}

function oneOf<T extends string>(name: string, value: string, values: readonly T[]): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new Error(`${name} is one of ${values.join(', ')}`);
  return found;
}
