import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '../../src/simulator/control.js';
import { FAULT_KINDS } from '../../src/simulator/faults.js';
import { HELP } from '../../src/simulator/options.js';
import { PERSON_ACTIONS } from '../../src/simulator/person-at-pc.js';
import { PROVE_HELP } from '../../src/simulator/prove/main.js';
import { scenarioOf } from '../../src/simulator/scenarios.js';

const page = readFileSync(join(__dirname, '../../docs/simulator.md'), 'utf8');

test('the page names every action, fault and call, and the help every fault', () => {
  const missing = [...Object.keys(PERSON_ACTIONS), ...FAULT_KINDS, ...Object.keys(ROUTES)].filter(
    (name) => !page.includes(name),
  );
  expect(missing).toEqual([]);
  expect(FAULT_KINDS.filter((kind) => !HELP.includes(kind))).toEqual([]);
});

test('every option and scenario of the page exists', () => {
  const options = [...page.matchAll(/ (--[a-z-]+)/g)].map(([, name = '']) => name);
  const helps = `${HELP}${PROVE_HELP} --help`;
  expect(options.filter((name) => !helps.includes(name))).toEqual([]);
  for (const [, name = ''] of page.matchAll(/--scenario ([a-z-]+)/g)) scenarioOf(name);
});
