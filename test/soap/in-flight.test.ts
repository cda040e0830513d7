/** What one process hears at once is bounded, whether it was announced or not. */
import fc from 'fast-check';
import { counted, createInFlight, NoRoom } from '../../src/soap/in-flight.js';

test('an announced body takes its room at once and gives it back', () => {
  const inFlight = createInFlight(100);
  const first = inFlight.begin(60);
  expect(inFlight.begin(60)).toBeUndefined();
  first?.end();
  expect(inFlight.begin(60)).toBeDefined();
});

test('a body in chunks takes room as it comes', () => {
  const inFlight = createInFlight(100);
  const chunked = inFlight.begin(0);
  chunked?.heard(60);
  expect(inFlight.begin(60)).toBeUndefined();
  expect(() => chunked?.heard(50)).toThrow(NoRoom);
  chunked?.end();
  expect(inFlight.begin(100)).toBeDefined();
});

test('the chunks go on as they came until there is no room', async () => {
  const hearing = createInFlight(5).begin(0);
  if (!hearing) throw new Error('there is room');
  const read: string[] = [];
  const chunks = (async function* () {
    for (const text of ['ab', 'cd', 'ef']) yield Buffer.from(text);
  })();
  const reading = (async () => {
    for await (const chunk of counted(chunks, hearing)) read.push(chunk.toString());
  })();
  await expect(reading).rejects.toThrow(NoRoom);
  expect(read).toEqual(['ab', 'cd']);
});

test('whatever comes and ends, nothing stays counted', () => {
  const call = fc.record({
    announced: fc.nat(50),
    chunks: fc.array(fc.nat(30), { maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(call, { maxLength: 20 }), (calls) => {
      const inFlight = createInFlight(100);
      const open = calls.flatMap(({ announced, chunks }) => {
        const hearing = inFlight.begin(announced);
        try {
          for (const bytes of chunks) hearing?.heard(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(NoRoom);
        }
        return hearing ? [hearing] : [];
      });
      for (const hearing of [...open, ...open]) hearing.end();
      expect(inFlight.begin(100)).toBeDefined();
      expect(inFlight.begin(1)).toBeUndefined();
    }),
  );
});
