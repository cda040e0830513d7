/**
 * What goes wrong between QuickBooks, the Web Connector and the server, on purpose and
 * reproducibly.
 */
import { makeRandom } from './random.js';

/** Kinds that `--faults SEED` draws from: each is over when its update is. */
const SEEDED_KINDS = [
  'drop-before',
  'drop-during',
  'drop-after',
  'send-twice',
  'kill',
  'truncate-response',
  'hresult',
] as const;

export const FAULT_KINDS = [
  ...SEEDED_KINDS,
  'reset',
  'slow',
  'cut-reply',
  'delay',
  'reorder',
  'replay',
  'hresult-after',
  'crash',
  'forget-iterators',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** One line for each kind, for people. */
export const FAULT_LINES: Record<FaultKind, string> = {
  'drop-before': 'the connection goes before anything is sent',
  'drop-during': 'the connection goes after half of the body',
  'drop-after': 'the server has answered, nobody heard it',
  'send-twice': 'a proxy repeats the call at once',
  kill: 'the PC is switched off before the call',
  'truncate-response': 'the qbXML answer of QuickBooks is cut',
  hresult: 'QuickBooks fails instead of answering (hresult@5:0x80040402)',
  reset: 'the connection is reset (RST) in the middle of the body',
  slow: 'the body trickles in over a second',
  'cut-reply': 'the connection goes in the middle of the reply',
  delay: 'the PC sleeps before the call, a day of its own clock (delay@5:3600 is an hour)',
  reorder: 'the PC sleeps before the call; a whole other update runs meanwhile',
  replay: 'a proxy repeats the call after the update has ended',
  'hresult-after': 'QuickBooks does the work, then an HRESULT arrives instead of the answer',
  crash: 'QuickBooks crashes after doing the work: 0x800706BA, and its session is gone',
  'forget-iterators': 'QuickBooks forgets its iterators: the next page is answered by 3391',
};

export type Fault = {
  kind: FaultKind;
  /** Which call of the session, from 0; faults of QuickBooks wait for its next answer. */
  at: number;
  /** For hresult (0x80040414, a modal dialog) and hresult-after (0x80040402). */
  hresult?: string;
  /** For delay: seconds of the PC's clock; a day when absent. */
  seconds?: number;
};

/**
 * Reads 'kill@4', 'drop-after@3', 'hresult@5:0x80040410' or 'delay@6:3600'.
 * @throws Error  one sentence, when it is none of these
 */
export function parseFault(text: string): Fault {
  const [, name, at, more] =
    /^([a-z-]+)@(\d{1,4})(?::(0x[0-9A-Fa-f]{8}|\d{1,7}))?$/.exec(text) ?? [];
  const kind = FAULT_KINDS.find((each) => each === name);
  if (kind === undefined) {
    throw new Error(`fault '${text}' is not one of ${FAULT_KINDS.join(', ')} with @CALL`);
  }
  const isHresult = more?.startsWith('0x') ?? false;
  return {
    kind,
    at: Number(at),
    ...(more !== undefined && isHresult ? { hresult: more } : {}),
    ...(more !== undefined && !isHresult ? { seconds: Number(more) } : {}),
  };
}

/** A few faults for one session out of a seed: about one in six sessions has none. */
export function seededFaults(seed: number, calls = 14): Fault[] {
  const random = makeRandom(seed);
  if (random.chance(1 / 6)) return [];
  return Array.from({ length: random.int(1, 2) }, () => {
    const kind = random.pick(SEEDED_KINDS);
    return {
      kind,
      at: random.int(0, calls),
      ...(kind === 'hresult'
        ? { hresult: random.pick(['0x80040402', '0x80040414', '0x80040410', '0x8004041D']) }
        : {}),
    };
  });
}
