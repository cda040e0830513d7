import { createRandom } from '../src/random.js';

test('no byte is handed out twice, whatever the portions', () => {
  const random = createRandom();
  const sizes = Array.from({ length: 2_000 }, (_, index) => 12 + (index % 30));
  const seen = new Set(sizes.map((size) => random(size).toString('hex')));
  expect(seen.size).toBe(sizes.length);
  expect(random(12)).toHaveLength(12);
  expect(random(10_000)).toHaveLength(10_000);
});

test('the bytes are the caller’s own: writing into them changes no others', () => {
  const random = createRandom();
  const first = random(16);
  const second = random(16).toString('hex');
  first.fill(0);
  expect(random(16).toString('hex')).not.toBe(second);
  expect(first.equals(Buffer.alloc(16))).toBe(true);
});
