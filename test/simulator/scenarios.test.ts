import { runAtShowcase } from '../../src/simulator/scenario.js';
import { SCENARIOS } from '../../src/simulator/scenarios.js';

test('names are unique and every scenario has one line', () => {
  const names = SCENARIOS.map((each) => each.name);
  expect(new Set(names).size).toBe(names.length);
  for (const each of SCENARIOS) {
    expect(each.name).toMatch(/^[a-z0-9-]+$/);
    expect(each.line).not.toContain('\n');
    expect(each.line.length).toBeGreaterThan(5);
  }
});

test.each(SCENARIOS.map((each) => [each.name, each] as const))(
  '%s provokes what it promises',
  async (_name, scenario) => {
    const result = await runAtShowcase(scenario);
    expect({ missing: result.missing, seen: result.codes }).toEqual({
      missing: [],
      seen: result.codes,
    });
  },
);
