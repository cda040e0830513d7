/** Ids of another organization answer what ids that exist nowhere answer: a sample of the probes. */
import { openWorld, runProbes, type World } from './probe-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('no id of another organization tells anything, wherever it stands', async () => {
  const before = await world.theirState();
  const { asked, byPlace, findings } = await runProbes(world, { count: 800, seed: 1 });
  expect(findings).toEqual([]);
  expect(asked).toBe(800);
  expect(byPlace.size).toBeGreaterThan(12);
  expect(await world.theirState()).toBe(before);
}, 300_000);

test('a leak would be found: their own key is told what others are not', async () => {
  const [question] = world.questions.filter(
    ({ route, place, id }) =>
      route === 'GET /v1/company-files/:companyFileId' &&
      place === 'path :companyFileId' &&
      id.kind === 'file',
  );
  if (question === undefined) throw new Error('there is no such question');
  const { ADMIN_KEY } = await import('../support/context.js');
  const insider = { name: 'insider', headers: { authorization: `Bearer ${ADMIN_KEY}` } };
  expect(await world.probe(question, insider)).toMatchObject({ asker: 'insider' });
});
