/** A counted gate lets so many in, and the rest in the order they came. */
import { createGate } from '../src/gate.js';

test('those who wait get in one by one, in order', async () => {
  const gate = createGate(1);
  const entered: string[] = [];
  await gate.enter();
  const waiting = ['first', 'second'].map((name) => gate.enter().then(() => entered.push(name)));
  expect(entered).toEqual([]);
  gate.leave();
  await waiting[0];
  expect(entered).toEqual(['first']);
  gate.leave();
  await waiting[1];
  expect(entered).toEqual(['first', 'second']);
});

test('who does not want to wait is told whether there is room', () => {
  const gate = createGate(1);
  expect(gate.tryEnter()).toBe(true);
  expect(gate.tryEnter()).toBe(false);
  gate.leave();
  expect(gate.tryEnter()).toBe(true);
});

test('a place given back goes to who waits, not to who comes by', async () => {
  const gate = createGate(1);
  await gate.enter();
  const waiting = gate.enter();
  gate.leave();
  expect(gate.tryEnter()).toBe(false);
  await waiting;
});
