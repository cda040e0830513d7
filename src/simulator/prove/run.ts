/**
 * Walks through the experiments, one step a call, whoever asks. It knows nothing of HTTP: the
 * server asks for the next document and hands over what came back.
 */
import type { Company } from '../company-file/model.js';
import {
  type Answer,
  type Call,
  type Context,
  type Experiment,
  type Judgement,
  type Pause,
  type Question,
  type Result,
  type Step,
  Unclear,
} from './types.js';

/** What to send: a document, a wait (NoOp), or nothing more in this session. */
export type Next =
  | { kind: 'ask'; question: Question }
  | { kind: 'wait' }
  | { kind: 'end'; why: string };

export type Run = {
  next: () => Next;
  /** Takes an answer; the number is what receiveResponseXML returns. */
  answered: (answer: Answer) => number;
  /** A session begins; a question without an answer is lost. */
  begin: () => void;
  called: (method: string) => void;
  hcp: (text: string) => void;
  isDone: () => boolean;
  results: Result[];
};

export type RunOptions = {
  tag: string;
  ownerId: string;
  fileId: string;
  print: (line: string) => void;
  /** The simulator's company file, for what a person would do; undefined against a real one. */
  company?: () => Company;
};

type Walk = RunOptions & {
  experiments: readonly Experiment[];
  results: Result[];
  index: number;
  step: number;
  answers: Answer[];
  calls: Call[];
  kept: Map<string, readonly Answer[]>;
  outstanding: Question | undefined;
  hcpText: string;
};

/** Starts a run of experiments. */
export function makeRun(experiments: readonly Experiment[], options: RunOptions): Run {
  const walk: Walk = {
    ...options,
    experiments,
    results: [],
    index: 0,
    step: 0,
    answers: [],
    calls: [],
    kept: new Map(),
    outstanding: undefined,
    hcpText: '',
  };
  return {
    next: () => nextOf(walk),
    answered: (answer) => take(walk, answer),
    begin: () => {
      if (walk.outstanding === undefined) return;
      walk.outstanding = undefined;
      stop(walk, 'the session ended before the answer came; it is not asked again');
    },
    called: (method) => {
      walk.calls.push({ method, at: Date.now() });
    },
    hcp: (text) => {
      if (walk.hcpText === '') walk.hcpText = text;
    },
    isDone: () => due(walk) === undefined,
    results: walk.results,
  };
}

function nextOf(walk: Walk): Next {
  for (;;) {
    const step = due(walk);
    if (step === undefined) return { kind: 'end', why: 'every experiment is done' };
    if (typeof step === 'function') {
      const asked = attempt(walk, () => step(contextOf(walk)));
      if (asked === undefined) continue;
      const question = typeof asked === 'string' ? { inside: asked } : asked;
      walk.outstanding = question;
      return { kind: 'ask', question };
    }
    if (step === 'wait') {
      walk.step += 1;
      return { kind: 'wait' };
    }
    if (breakOff(walk, step)) return { kind: 'end', why: 'please update once more' };
  }
}

/** Keeps an answer; the number is what receiveResponseXML returns. */
function take(walk: Walk, answer: Answer): number {
  const reply = walk.outstanding?.reply;
  walk.outstanding = undefined;
  walk.answers.push(answer);
  walk.step += 1;
  if (reply !== undefined) return reply;
  const step = due(walk);
  const isBreak = typeof step === 'object' || step === 'new session';
  if (isBreak && breakOff(walk, step)) return 100;
  if (due(walk) === undefined) return 100;
  return Math.min(99, Math.floor((walk.index * 100) / walk.experiments.length));
}

/** The step that is due; experiments that are over are judged on the way. */
function due(walk: Walk): Step | undefined {
  for (;;) {
    const experiment = walk.experiments[walk.index];
    const step = experiment?.steps[walk.step];
    if (experiment === undefined || step !== undefined) return step;
    const judgement = attempt(walk, () => experiment.judge(contextOf(walk)));
    if (judgement !== undefined) conclude(walk, experiment, judgement);
  }
}

/**
 * Passes a step that ends the session; what a person is to do is told and, in a replay, done.
 * False when the experiment could not go on.
 */
function breakOff(walk: Walk, step: Pause): boolean {
  if (typeof step === 'object') {
    const context = contextOf(walk);
    const text = attempt(walk, () => step.person(context));
    if (text === undefined) return false;
    walk.print(`\nNow you, in QuickBooks: ${text}\n`);
    const company = walk.company?.();
    if (company !== undefined) step.replay(context, company);
  }
  walk.step += 1;
  return true;
}

function contextOf(walk: Walk): Context {
  const { tag, ownerId, fileId, answers, calls, kept, hcpText: hcp } = walk;
  return { tag, ownerId, fileId, answers, calls, hcp, of: (name) => kept.get(name) ?? [] };
}

/** Does a part of the experiment that is due; undefined when that ended it as unclear. */
function attempt<T>(walk: Walk, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    stop(walk, error.message);
    return undefined;
  }
}

function stop(walk: Walk, reason: string): void {
  const experiment = walk.experiments[walk.index];
  if (experiment !== undefined) conclude(walk, experiment, { verdict: 'unclear', seen: reason });
}

function conclude(walk: Walk, experiment: Experiment, judgement: Judgement): void {
  const { name, assumption, source } = experiment;
  walk.results.push({ name, assumption, source, ...judgement });
  walk.print(`${judgement.verdict.padEnd(9)}  ${name}: ${judgement.seen}`);
  walk.kept.set(name, walk.answers);
  walk.index += 1;
  walk.step = 0;
  walk.answers = [];
  walk.calls = [];
}
