/**
 * What REST must say of an object as QuickBooks shows it, worked out from conductor-map.json the
 * slow and plain way: the judge of src/vocabulary/show.ts, which shares no code with it. Numbers of
 * JSON are compared as numbers here; that their digits are kept is a test of its own.
 */
import map from '../../src/vocabulary/conductor-map.json';

export type Node = { readonly [name: string]: Value };
export type Value = string | Node | readonly Value[];

type FieldForm = { p?: string; x: string; f?: string; e?: string; j?: string; v?: string };
type Fields = { readonly [name: string]: string | FieldForm };

const shapes = map.shapes as unknown as { readonly [name: string]: Fields };
const enums = map.enums as unknown as {
  readonly [name: string]: { readonly [api: string]: string };
};
const resources = map.resources as unknown as { readonly [name: string]: { f: Fields } };

/** The whole object of a resource, nothing left out. */
export function expectedJson(resource: string, tree: Node): { [name: string]: unknown } {
  return expectedFields(resources[resource]?.f ?? {}, tree);
}

function expectedFields(fields: Fields, tree: Node): { [name: string]: unknown } {
  const out: { [name: string]: unknown } = {};
  for (const [name, form] of Object.entries(fields)) {
    const [p = '', x = ''] = typeof form === 'string' ? form.split(':') : [form.p, form.x];
    const field: FieldForm = typeof form === 'string' ? { p, x } : form;
    out[name] = expectedValue(field, p === '' ? undefined : at(tree, p.split('/')));
  }
  return out;
}

function expectedValue(field: FieldForm, value: Value | undefined): unknown {
  const many = value === undefined ? [] : isList(value) ? value : [value];
  const one = many.at(-1);
  switch (field.x) {
    case 'const':
      return field.v;
    case 'arr':
      return many.map((each) => expectedFields(shapeOf(field), nodeOf(each)));
    case 'refs':
      return many.map((each) => reference(nodeOf(each)));
    case 'customFields':
      return many.map((each) => customField(nodeOf(each)));
    case 'obj':
      return one === undefined ? null : expectedFields(shapeOf(field), nodeOf(one));
    case 'ref':
      return one === undefined ? null : reference(nodeOf(one));
    default:
      return typeof one === 'string' ? expectedLeaf(field, one) : null;
  }
}

function expectedLeaf(field: FieldForm, text: string): unknown {
  if (field.j === 'number') return Number(text);
  if (field.x === 'bool') return text === 'true' || text === '1';
  if (field.x === 'equals') return text === field.v;
  return field.x === 'enum' ? expectedEnum(field.e ?? '', text) : text;
}

function expectedEnum(name: string, text: string): string {
  const [api] = Object.entries(enums[name] ?? {}).find(([, qbxml]) => qbxml === text) ?? [];
  return api ?? `${text} is in no list`;
}

function reference(node: Node): unknown {
  return { id: node.ListID ?? null, fullName: node.FullName ?? null };
}

function customField(node: Node): unknown {
  return {
    ownerId: node.OwnerID ?? null,
    name: node.DataExtName ?? null,
    type: expectedEnum('DataExtType', String(node.DataExtType)),
    value: node.DataExtValue ?? null,
  };
}

function at(node: Node, path: readonly string[]): Value | undefined {
  const [first = '', ...rest] = path;
  const value = node[first];
  return rest.length === 0 || value === undefined ? value : at(nodeOf(value), rest);
}

function nodeOf(value: Value): Node {
  return typeof value === 'string' || isList(value) ? {} : value;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function shapeOf(field: FieldForm): Fields {
  return shapes[(field.f ?? '').slice(1)] ?? {};
}
