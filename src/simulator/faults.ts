/**
 * What goes wrong between QuickBooks, the Web Connector and the server, on purpose and
 * reproducibly.
 */
import { makeRandom } from './random.js';

export const FAULT_KINDS = [
  'drop-before',
  'drop-during',
  'drop-after',
  'send-twice',
  'kill',
  'truncate-response',
  'hresult',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/**
 * drop-before: the connection goes before anything is sent · drop-during: after half of the body ·
 * drop-after: the server has answered, nobody heard it · send-twice: a proxy repeats the call ·
 * kill: the PC is switched off before the call · truncate-response: the qbXML answer is cut ·
 * hresult: QuickBooks fails instead of answering.
 */
export type Fault = {
  kind: FaultKind;
  /** Which call of the session, from 0; hresult and truncate-response wait for the next answer. */
  at: number;
  /** For hresult; default 0x80040414, a modal dialog is open. */
  hresult?: string;
};

/** QuickBooks' own texts. Source: qbwc-protocol §5 */
const TEXTS: { [hresult: string]: string } = {
  '0x80040402':
    'Unexpected error. Check the qbsdklog.txt file for possible additional information.',
  '0x80040403': 'Could not open the specified QuickBooks company data file.',
  '0x80040408': 'Could not start QuickBooks.',
  '0x8004040A': 'A different company data file is already open.',
  '0x80040410':
    'The QuickBooks company data file is currently open in a mode other than the one specified.',
  '0x80040414': 'A modal dialog box is showing in the QuickBooks user interface.',
  '0x80040416': 'QuickBooks is not running and no company data file was specified.',
  '0x80040418': 'This application has not accessed this QuickBooks company data file before.',
  '0x8004041D': 'Automatic login is not allowed for this application.',
};

/** The message QuickBooks gives with an HRESULT. */
export function hresultText(hresult: string): string {
  return TEXTS[hresult] ?? 'Unspecified error';
}

/**
 * Reads 'kill@4', 'drop-after@3' or 'hresult@5:0x80040410'.
 * @throws Error  one sentence, when it is none of these
 */
export function parseFault(text: string): Fault {
  const [, name, at, hresult] = /^([a-z-]+)@(\d{1,4})(?::(0x[0-9A-Fa-f]{8}))?$/.exec(text) ?? [];
  const kind = FAULT_KINDS.find((each) => each === name);
  if (kind === undefined) {
    throw new Error(`fault '${text}' is not one of ${FAULT_KINDS.join(', ')} with @CALL`);
  }
  return { kind, at: Number(at), ...(hresult === undefined ? {} : { hresult }) };
}

/** A few faults for one session out of a seed: about one in six sessions has none. */
export function seededFaults(seed: number, calls = 14): Fault[] {
  const random = makeRandom(seed);
  if (random.chance(1 / 6)) return [];
  return Array.from({ length: random.int(1, 2) }, () => {
    const kind = random.pick(FAULT_KINDS);
    return {
      kind,
      at: random.int(0, calls),
      ...(kind === 'hresult'
        ? { hresult: random.pick(['0x80040402', '0x80040414', '0x80040410', '0x8004041D']) }
        : {}),
    };
  });
}
