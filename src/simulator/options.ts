/** The command line of the simulator as data. */
import { parseArgs } from 'node:util';
import { parseSize } from './company-file/size.js';
import { type Country, FACTS } from './facts.js';
import { type Fault, parseFault } from './faults.js';

export const HELP = `usage: qbd simulate --qwc FILE --password SECRET [options]

A QuickBooks company file and a Web Connector, against any server. Prints one line per call.

the company file
  --file FILE          keep the company file in FILE (JSON); it is read when it exists
  --seed N             makes the same company file every time (1)
  --size SIZE          small, medium, or numbers such as vendors=1000,bills=2000 (small)
  --country C          US, CA or UK (US)
  --qbxml V            highest qbXML version of this QuickBooks: 13.0, 14.0 (14.0)
  --truth FILE         write every object as QuickBooks would return it afterwards, as JSON
  --truth-qbxml V      the qbXML version of the truth (the file's)
the updates
  --qwc FILE           the .qwc as downloaded; imported with the Web Connector's own checks
  --password SECRET    what the person types into the Web Connector
  --sessions N         how many updates (1)
  --until-idle         after each, update again until the server answers none
  --edits SEED         a person edits the company file before each update but a new file's first
  --edit-count N       how many edits each time (25)
  --days N             days that pass at the PC before each of these (0)
  --no-op-seconds N    wait after NoOp (5)
  --bytes-per-second N count QuickBooks' time as if it answered at this speed (its own)
what goes wrong
  --fault KIND@CALL    drop-before, drop-during, drop-after, send-twice, kill, truncate-response,
                       hresult (KIND@CALL:0x80040414); may be given more than once
  --faults SEED        a few seeded faults in every update
  --begin-failure HEX  BeginSession fails with this HRESULT; may be given more than once
  --wrong-file         another company file (other FileID) is behind the .qwc
  --moved              the company file lies in another folder than before
  --renamed            the company has another name than before
  --no-hcp             the first call carries no host, company and preferences
output
  --quiet              no line per call
  --json               the last line is JSON: {ok, sessions:[…]}

exit status: 0 every update ended well, 1 one did not, 2 the command line can't be understood`;

export type SimulateOptions = {
  isHelp: boolean;
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

/** @throws Error  one sentence for the person who typed it */
export function readOptions(argv: readonly string[]): SimulateOptions {
  const { values } = parseArgs({
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
    },
  });
  const size = values.size ?? 'small';
  parseSize(size);
  return {
    isHelp: values.help,
    qwc: values.help ? '' : needed('--qwc', values.qwc),
    password: values.help ? '' : needed('--password', values.password),
    file: values.file,
    seed: whole('--seed', values.seed, 1),
    size,
    country: oneOf('--country', values.country ?? 'US', ['US', 'CA', 'UK'] as const),
    qbxml: oneOf('--qbxml', values.qbxml ?? '14.0', FACTS.qbxmlVersions),
    truth: values.truth,
    truthQbxml: values['truth-qbxml'],
    sessions: whole('--sessions', values.sessions, 1),
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
