import * as facts from '../../src/qbxml/facts.js';
import {
  firstVersion,
  messageShape,
  type Shape,
  shapeOf,
  walkShape,
} from '../../src/qbxml/shape.js';

/** Every element of a model, whatever choice or sequence it stands in. */
function elements(parts: readonly facts.Particle[]): facts.ElementParticle[] {
  return parts.flatMap((part) => (facts.isElement(part) ? [part] : elements(facts.partsOf(part))));
}

/** Every content of the facts: requests, responses, and the aggregates that their elements name. */
function contents(): facts.Content[] {
  const found = new Map<string, facts.Content>();
  const add = (name: string, content: facts.Content): void => {
    if (found.has(name)) return;
    found.set(name, content);
    for (const { t } of elements(content.model)) {
      if (t.startsWith('@')) add(t, facts.aggregate(t.slice(1)));
    }
  };
  for (const name of facts.requestNames) add(name, facts.request(name) ?? { model: [] });
  for (const name of facts.responseNames) add(name, facts.response(name) ?? { model: [] });
  return [...found.values()];
}

function field(shape: Shape, name: string) {
  const found = shape.byName.get(name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

describe('the facts file has the shape that its types promise', () => {
  test('there are 242 requests, 242 responses and 108 objects', () => {
    expect(facts.requestNames).toHaveLength(242);
    expect(facts.responseNames).toHaveLength(242);
    expect(facts.objects.size).toBe(108);
  });

  test('every type that an element or attribute names exists', () => {
    for (const content of contents()) {
      const types = [
        ...elements(content.model).map((particle) => particle.t),
        ...[...facts.attributesOf(content.attrs).values()].map((attribute) => attribute.t),
      ];
      for (const type of types) {
        if (type.startsWith('@')) expect(facts.hasAggregate(type.slice(1))).toBe(true);
        else if (type.startsWith('enum:')) expect(facts.enumValues(type.slice(5))).not.toEqual([]);
        else expect(facts.simpleType(type).base).toBeDefined();
      }
    }
  });

  test('within one content no element name occurs twice, so that a name alone finds its field', () => {
    for (const content of contents()) {
      const names = elements(content.model).map((particle) => particle.n);
      expect(names).toHaveLength(new Set(names).size);
    }
  });

  test('every version, also of attributes and enumeration values, is one of the listed', () => {
    const versions = new Set(facts.qbxmlVersions);
    for (const content of contents()) {
      for (const { v, t } of [content, ...elements(content.model)].map((x) => ({ t: '', ...x }))) {
        if (v !== undefined) expect(versions).toContain(v);
        if (!t.startsWith('enum:')) continue;
        for (const since of Object.values(facts.enumeration(t.slice(5)).since ?? {})) {
          expect(versions).toContain(since);
        }
      }
    }
  });

  test('every request belongs to exactly one message set', () => {
    for (const name of [...facts.requestNames, ...facts.responseNames]) {
      const sets = [...facts.messageSets.values()].filter((set) => set.contains.includes(name));
      expect(sets).toHaveLength(1);
    }
    expect(facts.messageSetOf('BillAddRq')).toBe('QBXMLMsgsRq');
    expect(facts.messageSetOf('NoSuchRq')).toBeUndefined();
  });

  test('every Ret that an object names exists', () => {
    for (const { rets } of facts.objects.values()) {
      for (const ret of rets) expect(facts.hasAggregate(ret)).toBe(true);
    }
  });
});

test('names of JavaScript itself are not found', () => {
  for (const name of ['constructor', '__proto__', 'toString', '']) {
    expect(facts.request(name)).toBeUndefined();
    expect(facts.response(name)).toBeUndefined();
    expect(facts.objects.get(name)).toBeUndefined();
    expect(messageShape(name)).toBeUndefined();
    expect(facts.hasAggregate(name)).toBe(false);
  }
});

describe('shapes', () => {
  test('an element repeats by itself or through a repeated choice', () => {
    const bill = shapeOf('BillRet');
    expect(field(bill, 'TxnID')).toMatchObject({ repeatable: false, type: 'IDTYPE' });
    expect(field(bill, 'ExpenseLineRet')).toMatchObject({ repeatable: true });
    expect(field(bill, 'ExpenseLineRet').mixedGroup).toBeUndefined();
    expect(field(bill, 'ItemLineRet')).toMatchObject({ repeatable: true, mixedGroup: 0 });
    expect(field(bill, 'ItemGroupLineRet')).toMatchObject({ repeatable: true, mixedGroup: 0 });
    expect(bill.hasMixedGroup).toBe(true);
    expect(shapeOf('VendorRet').hasMixedGroup).toBe(false);
  });

  test('the alternatives of a choice are never required', () => {
    const query = messageShape('BillQueryRq');
    if (!query) throw new Error('BillQueryRq is missing');
    expect(query.fields.map(({ name }) => name).slice(0, 4)).toEqual([
      'TxnID',
      'RefNumber',
      'RefNumberCaseSensitive',
      'MaxReturned',
    ]);
    expect(query.fields.filter(({ required }) => required)).toEqual([]);
    expect(field(shapeOf('BillAdd'), 'VendorRef').required).toBe(true);
  });

  test('attributes come from the nested content or from the leaf itself', () => {
    expect([...field(shapeOf('SetCredit'), 'CreditTxnID').attributes.keys()]).toEqual(['useMacro']);
    const add = messageShape('BillAddRq');
    expect([...(add?.byName.get('BillAdd')?.attributes.keys() ?? [])]).toEqual(['defMacro']);
    expect([...(add?.attributes.keys() ?? [])]).toEqual(['requestID']);
  });

  test('the walk gives the effective version of a path, its repeats, and can stay out', () => {
    const seen = new Map<string, { version: string; repeats: number }>();
    walkShape('BillRet', ({ path, version, repeats }) => {
      seen.set(path.join('/'), { version, repeats });
      return path[0] !== 'ItemGroupLineRet';
    });
    expect(seen.get('TxnID')).toEqual({ version: '1.0', repeats: 0 });
    expect(seen.get('VendorAddress/Addr1')?.version).toBe('13.0');
    expect(seen.get('ExpenseLineRet/AccountRef/ListID')?.repeats).toBe(1);
    expect(seen.has('ItemGroupLineRet')).toBe(true);
    expect(seen.has('ItemGroupLineRet/ItemLineRet')).toBe(false);
  });

  test('every Ret can be walked to its end', () => {
    let fields = 0;
    for (const { rets } of facts.objects.values()) {
      for (const ret of rets) {
        walkShape(ret, () => {
          fields += 1;
          return true;
        });
      }
    }
    expect(fields).toBeGreaterThan(5_000);
  });
});

describe('the first version of a path', () => {
  test('is the latest along it', () => {
    expect(firstVersion(['BillAddRq', 'BillAdd', 'VendorRef', 'FullName'])?.version).toBe('1.0');
    expect(firstVersion(['BillAddRq', 'BillAdd', 'VendorAddress', 'City'])?.version).toBe('13.0');
    expect(firstVersion(['BillModRq'])?.version).toBe('3.0');
    expect(firstVersion(['BillQueryRq', '@iterator'])?.version).toBe('5.0');
  });

  test('comes with the editions that lack it', () => {
    expect(firstVersion(['BillAddRq', 'BillAdd', 'IsTaxIncluded'])).toEqual({
      version: '6.0',
      not: ['QBD'],
    });
  });

  test('is unknown for a path that the facts do not have', () => {
    expect(firstVersion([])).toBeUndefined();
    expect(firstVersion(['NoSuchRq'])).toBeUndefined();
    expect(firstVersion(['BillAddRq', 'BillAdd', 'Bogus'])).toBeUndefined();
    expect(firstVersion(['BillAddRq', 'BillAdd', 'Memo', 'Deeper'])).toBeUndefined();
    expect(firstVersion(['AccountQueryRq', '@iterator'])).toBeUndefined();
  });
});
