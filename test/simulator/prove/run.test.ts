import { makeRun } from '../../../src/simulator/prove/run.js';
import {
  type Answer,
  type Experiment,
  field,
  Unclear,
  verdict,
} from '../../../src/simulator/prove/types.js';

const answer = (text = ''): Answer => ({ hresult: '', message: '', set: {}, responses: [], text });
const one = (name: string, more: Partial<Experiment> = {}): Experiment => ({
  name,
  assumption: 'a',
  source: 's',
  steps: [() => '<HostQueryRq/>'],
  judge: ({ answers }) => verdict(answers.length === 1, 'seen'),
  ...more,
});
const start = (...experiments: Experiment[]) =>
  makeRun(experiments, { tag: 'T', ownerId: '{}', fileId: '{}', print: () => undefined });

test('a question whose session died is not asked again, and the run goes on', () => {
  const run = start(one('lost'), one('next'));
  expect(run.next().kind).toBe('ask');
  run.begin();
  expect(run.next().kind).toBe('ask');
  expect(run.answered(answer())).toBe(100);
  expect(run.results.map((each) => each.verdict)).toEqual(['unclear', 'confirmed']);
  expect(run.results[0]?.seen).toMatch(/session ended/);
});

test('an experiment that can not go on is unclear with its reason', () => {
  const steps = [
    () => '<HostQueryRq/>',
    ({ answers: [first] }: { answers: readonly Answer[] }) => {
      if (first === undefined) throw new Unclear('nothing came');
      return field(first, 'ListID');
    },
  ];
  const run = start(one('stuck', { steps }), one('next'));
  run.next();
  expect(run.answered(answer())).toBe(0);
  expect(run.next().kind).toBe('ask');
  expect(run.results).toMatchObject([{ verdict: 'unclear' }]);
  expect(run.results[0]?.seen).toMatch(/no ListID in the answer/);
});

test('waits, pauses and planned replies are one step each', () => {
  const ask = () => '<HostQueryRq/>';
  const steps: Experiment['steps'] = [
    ask,
    'wait',
    ask,
    'new session',
    () => ({ inside: ask(), reply: -1 }),
    { person: () => 'close it', replay: () => undefined },
    ask,
  ];
  const run = start(one('long', { steps, judge: () => verdict(true, 'all') }));
  run.next();
  expect(run.answered(answer())).toBe(0);
  expect(run.next()).toEqual({ kind: 'wait' });
  expect(run.next().kind).toBe('ask');
  expect(run.answered(answer())).toBe(100);
  expect(run.isDone()).toBe(false);
  run.begin();
  run.next();
  expect(run.answered(answer())).toBe(-1);
  expect(run.next()).toMatchObject({ kind: 'end' });
  expect(run.next().kind).toBe('ask');
  expect(run.answered(answer())).toBe(100);
  expect(run.isDone()).toBe(true);
});
