/** While a large answer arrives, the process has time for others. */
import { openIntake } from '../../src/session/intake.js';
import { handSession } from '../support/hand-session.js';
import { openOffice } from '../support/office.js';

test('between two pieces of an answer others get their turn', async () => {
  const office = await openOffice();
  const session = await handSession(office);
  const answer = session.ask(await session.send());
  const intake = await openIntake(office.ctx, session.ticket);
  let turns = 0;
  let next = setImmediate(function count() {
    turns += 1;
    next = setImmediate(count);
  });
  const pieces = answer.match(/[\s\S]{1,100}/g) ?? [];
  for (const piece of pieces) await intake?.write(piece);
  clearImmediate(next);
  await intake?.close();
  expect(pieces.length).toBeGreaterThan(2);
  expect(turns).toBeGreaterThanOrEqual(pieces.length - 1);
  expect(intake?.problem).toBeNull();
  await office.close();
});
