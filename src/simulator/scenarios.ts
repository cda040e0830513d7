/** All scenarios by name, the list for people, and the table of what each provokes. */
import type { SimulatorOptions } from './library.js';
import { runAtShowcase, type Scenario, type ScenarioResult } from './scenario.js';
import { CONNECTOR_SCENARIOS } from './scenarios-connector.js';
import { PC_SCENARIOS } from './scenarios-pc.js';
import { REQUEST_SCENARIOS } from './scenarios-request.js';

export const SCENARIOS: readonly Scenario[] = [
  ...PC_SCENARIOS,
  ...CONNECTOR_SCENARIOS,
  ...REQUEST_SCENARIOS,
];

/** @throws Error  one sentence, when there is none of that name */
export function scenarioOf(name: string): Scenario {
  const found = SCENARIOS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no scenario '${name}' (--list-scenarios)`);
  return found;
}

/** One line each: name and what happens. */
export function scenarioLines(): string[] {
  const width = Math.max(...SCENARIOS.map((each) => each.name.length));
  return SCENARIOS.map((each) => `${each.name.padEnd(width)}  ${each.line}`);
}

/**
 * Runs every scenario at the showcase; one line each: the codes it promised, or what is missing.
 */
export async function scenarioTable(
  print: (line: string) => void,
  options: Partial<SimulatorOptions> = {},
): Promise<ScenarioResult[]> {
  const width = Math.max(...SCENARIOS.map((each) => each.name.length));
  const results: ScenarioResult[] = [];
  for (const scenario of SCENARIOS) {
    const result = await runAtShowcase(scenario, undefined, options);
    results.push(result);
    const missing = result.missing.length === 0 ? '' : `  MISSING ${result.missing.join(' ')}`;
    const codes = scenario.codes.length === 0 ? '-' : scenario.codes.join(' ');
    print(`${scenario.name.padEnd(width)}  ${codes}${missing}`);
  }
  const provoked = new Set(results.flatMap((each) => each.codes));
  const failed = results.filter((each) => each.missing.length > 0).length;
  print(
    `${SCENARIOS.length} scenarios, ${provoked.size} different codes, ${failed} broken promises`,
  );
  return results;
}
