/** What a scenario is, and how one is run against the showcase or against somebody's own server. */
import type { Fault } from './faults.js';
import { ImportError, openSimulator, type Simulator, type SimulatorOptions } from './library.js';
import { openShowcase, type Showcase, type ShowcasePlan } from './showcase.js';
import type { Trouble } from './trouble.js';

/**
 * pc: something happens at the PC or on the wire, whatever the server · request: it needs a certain
 * request, which the showcase sends; your own server may send it as well · server: the showcase
 * misbehaves, so that the Web Connector's side can be seen.
 */
export type ScenarioKind = 'pc' | 'request' | 'server';

export type Scenario = {
  name: string;
  kind: ScenarioKind;
  /** One line for people. */
  line: string;
  /** Codes it promises to provoke at the showcase; none for what only changes data. */
  codes: readonly string[];
  showcase?: ShowcasePlan;
  /** Changes the text of the .qwc before it is added. */
  qwc?: (text: string) => string;
  before?: readonly string[];
  troubles?: readonly Trouble[];
  /** Without: one update until idle. */
  play?: (stage: Stage) => Promise<void>;
};

export type Stage = {
  office: Simulator;
  /** Has the showcase send requests; nothing against your own server. */
  send: (...requests: string[]) => void;
  showcase: Showcase | undefined;
  say: (line: string) => void;
};

export type ScenarioResult = { name: string; codes: string[]; missing: string[] };

/** What the showcase asks when a scenario has no requests of its own. */
const ANY_REQUEST = '<TermsQueryRq requestID="1"/>';

/** Runs a scenario against the showcase. */
export async function runAtShowcase(
  scenario: Scenario,
  say: (line: string) => void = () => {},
  options: Partial<SimulatorOptions> = {},
): Promise<ScenarioResult> {
  const plan = { requests: [ANY_REQUEST], ...scenario.showcase };
  const showcase = await openShowcase(plan);
  try {
    const qwc = scenario.qwc?.(showcase.qwc) ?? showcase.qwc;
    return await run(scenario, { ...options, qwc, password: showcase.password }, showcase, say);
  } finally {
    await showcase.close();
  }
}

/** Runs a scenario against a server of somebody's own; what is missing there proves nothing. */
export async function runAtServer(
  scenario: Scenario,
  options: SimulatorOptions,
  say: (line: string) => void,
): Promise<ScenarioResult> {
  if (scenario.kind === 'server') {
    throw new Error(`scenario ${scenario.name} shows a broken server: run it without --qwc`);
  }
  const { qwc } = options;
  const changed = typeof qwc === 'string' && scenario.qwc ? scenario.qwc(qwc) : qwc;
  return run(scenario, { ...options, qwc: changed }, undefined, say);
}

async function run(
  scenario: Scenario,
  options: SimulatorOptions,
  showcase: Showcase | undefined,
  say: (line: string) => void,
): Promise<ScenarioResult> {
  const { before = [], troubles = [] } = scenario;
  let codes: string[];
  try {
    const office = await openSimulator({ size: SMALL, ...options, before, troubles });
    const send = (...requests: string[]) => showcase?.send(...requests);
    const stage: Stage = { office, showcase, send, say };
    if (scenario.play === undefined) await office.updateUntilIdle();
    else await scenario.play(stage);
    for (const line of office.state().diary) say(line);
    codes = office.codes();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    say(`the Web Connector refuses the .qwc: ${error.code}: ${error.message}`);
    codes = [error.code];
  }
  const missing = scenario.codes.filter((code) => !codes.includes(code));
  return { name: scenario.name, codes, missing };
}

const SMALL = 'vendors=6,customers=6,jobs=3,items=12,bills=12,invoices=8';

/** Faults planned for the next update, then updates until idle. */
export function withFaults(...faults: (Fault | string)[]): Pick<Scenario, 'play'> {
  return {
    play: async ({ office }) => {
      office.plan(faults);
      await office.updateUntilIdle();
    },
  };
}

/** A person does things, then updates until idle. */
export function afterActions(...actions: string[]): Pick<Scenario, 'play'> {
  return {
    play: async ({ office }) => {
      for (const action of actions) office.person(action);
      await office.updateUntilIdle();
    },
  };
}
