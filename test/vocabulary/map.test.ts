import { objects, request } from '../../src/qbxml/facts.js';
import { type MapField, resources, shape, shapeNames, valuesOf } from '../../src/vocabulary/map.js';

const all = [...resources().values()];
const operations = all.flatMap((resource) => Object.values(resource.operations));

/** Every field of answers and bodies at every place, shapes included. */
function fieldsEverywhere(): MapField[] {
  return [
    ...all.flatMap((resource) => resource.fields),
    ...operations.flatMap((operation) => [...operation.parameters, ...operation.body]),
    ...shapeNames().flatMap((name) => shape(name)),
  ];
}

test('the map has 71 resources with 255 operations', () => {
  expect(all).toHaveLength(71);
  expect(operations).toHaveLength(255);
});

test('every shape and value list that a field names exists', () => {
  for (const field of fieldsEverywhere()) {
    if (field.shape !== undefined) expect(shape(field.shape).length).toBeGreaterThan(0);
    if (field.enumName !== undefined) expect(valuesOf(field.enumName).toQbxml.size).not.toBe(0);
    if (field.kind === 'enum') expect(field.enumName).toBeDefined();
    if (['obj', 'arr', 'rows'].includes(field.kind)) expect(field.shape).toBeDefined();
  }
});

test('every operation stands on a request of the facts, every keyed resource on an object', () => {
  const unknown = operations.filter((operation) => request(operation.request) === undefined);
  expect(unknown.map((operation) => operation.request)).toEqual([]);
  const keyed = all.filter((resource) => resource.key !== undefined);
  expect(keyed.filter((resource) => !objects.has(resource.qbxml))).toEqual([]);
});

test('every field has a path, but those that are made up', () => {
  const without = fieldsEverywhere().filter((field) => field.path.length === 0);
  expect(new Set(without.map((field) => field.kind))).toEqual(
    new Set(['const', 'echo', 'rowKind']),
  );
});

test('the address of an operation is that of its resource', () => {
  for (const resource of all) {
    expect(resource.path).toBe(`/quickbooks-desktop/${resource.name}`);
    for (const operation of Object.values(resource.operations)) {
      expect(operation.path.startsWith(resource.path)).toBe(true);
    }
  }
});

test('the short form says path, kind and whether a value must be given', () => {
  const create = resources().get('bills')?.operations.create;
  expect(create?.body.find((field) => field.name === 'vendorId')).toMatchObject({
    path: ['VendorRef', 'ListID'],
    kind: 'id',
    isRequired: true,
  });
  expect(create?.body.find((field) => field.name === 'memo')?.isRequired).toBe(false);
});

test('a filter by a part of a name carries its criterion', () => {
  const list = resources().get('accounts')?.operations.list;
  expect(list?.parameters.find((parameter) => parameter.name === 'nameContains')).toMatchObject({
    kind: 'match',
    path: ['NameFilter', 'Name'],
    constants: [{ path: ['NameFilter', 'MatchCriterion'], value: 'Contains' }],
  });
});
