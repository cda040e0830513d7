/** What an experiment is: data, so that the same list runs against a real PC and the simulator. */
import type { Company } from '../company-file/model.js';
import { child, texts, type XmlElement } from '../xml.js';

/** One message set. `set` holds further attributes of QBXMLMsgsRq with a leading blank. */
export type Question = {
  inside: string;
  set?: string;
  onError?: 'continueOnError' | 'stopOnError';
  /** What receiveResponseXML answers instead of a percentage. */
  reply?: number;
};

/** What QuickBooks made of a question. */
export type Answer = {
  hresult: string;
  message: string;
  /** Attributes of QBXMLMsgsRs. */
  set: { [name: string]: string };
  responses: XmlElement[];
  /** The whole text, for comparing. */
  text: string;
};

/** One SOAP call of the Web Connector, in order; `at` in ms. */
export type Call = { method: string; at: number };

export type Context = {
  /** Letters that make the names of this run its own. */
  tag: string;
  /** The pair of the .qwc. */
  ownerId: string;
  fileId: string;
  /** Answers of this experiment so far. */
  answers: readonly Answer[];
  /** Answers of an experiment that ran before. */
  of: (name: string) => readonly Answer[];
  /** Calls since this experiment began. */
  calls: readonly Call[];
  /** strHCPResponse of the first session. */
  hcp: string;
};

/**
 * The session ends and another begins; meanwhile a person does something, perhaps. `replay` does
 * it to the simulator's file.
 */
export type Pause =
  | 'new session'
  | {
      person: (context: Context) => string;
      replay: (context: Context, company: Company) => void;
    };

/** A question · an empty answer and NoOp, so that seconds pass · a pause. */
export type Step = ((context: Context) => Question | string) | 'wait' | Pause;

export type Verdict = 'confirmed' | 'refuted' | 'unclear';
export type Judgement = { verdict: Verdict; seen: string };

export type Experiment = {
  name: string;
  assumption: string;
  /** Document and section that leaves the point open. */
  source: string;
  steps: readonly Step[];
  judge: (context: Context) => Judgement;
};

export type Result = Judgement & { name: string; assumption: string; source: string };

/** The experiment can't go on or says nothing; the message is the reason. */
export class Unclear extends Error {}

/** 'confirmed' when it is as assumed. */
export function verdict(isAsAssumed: boolean, seen: string): Judgement {
  return { verdict: isAsAssumed ? 'confirmed' : 'refuted', seen };
}

/** @throws Unclear  when there is no such answer */
export function answerAt(context: Pick<Context, 'answers'>, index: number): Answer {
  const found = context.answers[index];
  if (found === undefined) throw new Unclear(`answer ${index + 1} never came`);
  return found;
}

/** 'statusCode 0', '0x80040400' or 'set 9001': what came back, in short. */
export function outcome(answer: Answer, index = 0): string {
  if (answer.hresult !== '') return answer.hresult;
  const code = answer.responses[index]?.attributes.statusCode;
  const set = answer.set.messageSetStatusCode;
  if (code !== undefined) return `status ${code}`;
  return set === undefined ? 'no answer in the set' : `set ${set}`;
}

/** The objects of the first response. */
export function rets(answer: Answer): readonly XmlElement[] {
  return answer.responses[0]?.children ?? [];
}

/**
 * The text of a field of the first object.
 * @throws Unclear  when QuickBooks answered something else
 */
export function field(answer: Answer, name: string): string {
  const ret = rets(answer)[0];
  const found = ret === undefined ? undefined : texts(ret, name)[0];
  if (found !== undefined) return found;
  const said = answer.responses[0]?.attributes.statusMessage ?? answer.message;
  throw new Unclear(`no ${name} in the answer: ${outcome(answer)} ${said}`.trim());
}

/** CompanyName of a set with a CompanyQueryRs, or undefined. */
export function companyElement(root: XmlElement): XmlElement | undefined {
  const set = child(root, 'QBXMLMsgsRs');
  const response = set === undefined ? undefined : child(set, 'CompanyQueryRs');
  return response === undefined ? undefined : child(response, 'CompanyRet');
}
