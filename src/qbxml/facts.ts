/**
 * What is known of qbXML: 242 requests, 242 responses, their elements in schema order, types,
 * sizes, versions, editions. The only reader of facts.json; a new qbXML version is a new facts
 * file.
 */
import assert from 'node:assert';
import json from './facts.json';

/** The desktop editions: US, Canada, United Kingdom, Australia. */
export type Edition = 'QBD' | 'QBCA' | 'QBUK' | 'QBAU';

/** Absent = exactly one, `?` 0..1, `*` 0..∞, `+` 1..∞, [min, max] as it says. */
export type Occurs = '?' | '*' | '+' | readonly [number, number];

/** One element of a content model. The keys are those of facts.json. */
export type ElementParticle = {
  /** Element name. */
  readonly n: string;
  /** A simple type (`AMTTYPE`), `enum:NAME`, or `@AGGREGATE`. */
  readonly t: string;
  readonly o?: Occurs;
  /** Most characters. */
  readonly len?: number;
  /** Most characters where they differ by edition. */
  readonly lenEd?: Partial<Record<Edition, number>>;
  /** `doc`: the length stands in the documents only, the published XSD does not enforce it. */
  readonly lenSrc?: string;
  /** First qbXML version; absent = that of the parent. */
  readonly v?: string;
  /** Editions without it. */
  readonly not?: readonly Edition[];
  readonly min?: number;
  readonly max?: number;
  readonly attrs?: Attributes;
  /** An empty element means this value. */
  readonly emptyDefault?: string;
  /** The value may be a macro (attribute useMacro). */
  readonly macro?: boolean;
  /** `ops140`: documented for 14.0, not in the published 13.0 XSD. */
  readonly src?: string;
  /** A slip of the published XSD that the facts correct. */
  readonly fix?: string;
};
export type ChoiceParticle = {
  readonly o?: Occurs;
  readonly or: readonly Particle[];
  readonly fix?: string;
};
export type SequenceParticle = { readonly o?: Occurs; readonly seq: readonly Particle[] };
/** A list stands for a sequence that occurs once. */
export type Particle = ElementParticle | ChoiceParticle | SequenceParticle | readonly Particle[];

export type Attribute = { readonly t: string; readonly req?: boolean; readonly v?: string };
type Attributes = Readonly<Record<string, string | Attribute>>;

/** The content of an element: particles in schema order, and its attributes. */
export type Content = {
  readonly model: readonly Particle[];
  readonly attrs?: Attributes;
  readonly v?: string;
  readonly not?: readonly Edition[];
  readonly src?: string;
};

/** One of the 242 requests or responses. */
export type Message = Content & { readonly v: string; readonly attrs: Attributes };

export type SimpleType = {
  readonly base: 'string' | 'boolean' | 'date' | 'duration' | 'integer' | 'decimal';
  /** A regular expression for the whole value. */
  readonly pattern?: string;
  readonly maxLength?: number;
  /** An empty element is valid. */
  readonly emptyOk?: boolean;
};

export type Enumeration = {
  readonly values: readonly string[];
  readonly default?: string;
  /** First version of the values that are newer than the list itself. */
  readonly since?: Readonly<Record<string, string>>;
  /** Met in real files though absent from the XSD. */
  readonly observed?: readonly string[];
};

export type MessageSet = {
  readonly occurs: readonly [number, number];
  readonly attrs: Attributes;
  /** Names of the requests (or responses) that it may hold. */
  readonly contains: readonly string[];
};

export type Operation = {
  readonly v: string;
  readonly not?: readonly Edition[];
  readonly via?: string;
};

/**
 * One of the 108 objects: its operations and what its query can do (null and absent = not at all).
 */
export type ObjectFacts = {
  readonly ops: Readonly<Partial<Record<'Add' | 'Mod' | 'Query' | 'Del' | 'Void', Operation>>>;
  /** Names of the Ret elements that its query or Add answers with. */
  readonly rets: readonly string[];
  readonly key: 'ListID' | 'TxnID' | 'none';
  readonly kind: 'list' | 'txn' | 'report' | 'other';
  readonly v: string;
  readonly not?: readonly Edition[];
  /** First version with the attribute `iterator`. */
  readonly iterator?: string | null;
  /** First version with the attribute `metaData`. */
  readonly metaData?: string | null;
  readonly maxReturned?: boolean;
  /**
   * The modified-date filter, e.g. `ModifiedDateRangeFilter` or `FromModifiedDate/ToModifiedDate`.
   */
  readonly modified?: string | null;
  readonly activeStatus?: boolean;
  readonly includeLineItems?: boolean;
  readonly includeLinkedTxns?: boolean;
  readonly ownerID?: boolean;
  readonly includeRetElement?: boolean;
  /** What the query finds single objects by, e.g. ListID, FullName. */
  readonly queryKeys?: readonly string[];
  readonly filters?: readonly string[];
  /**
   * Of TimeCreated, TimeModified, EditSequence, ExternalGUID, IsActive …: those that the Ret has.
   */
  readonly retHas?: readonly string[];
};

type Facts = {
  readonly qbxmlVersions: readonly string[];
  readonly documentedTo: string;
  readonly editions: readonly Edition[];
  readonly simpleTypes: Readonly<Record<string, SimpleType>>;
  readonly root: { readonly QBXML: Particle };
  readonly messageSets: Readonly<Record<string, MessageSet>>;
  readonly events: Readonly<Record<string, Content>>;
  readonly objects: Readonly<Record<string, ObjectFacts>>;
  readonly requests: Readonly<Record<string, Message>>;
  readonly responses: Readonly<Record<string, Message>>;
  readonly aggregates: Readonly<Record<string, Content>>;
  readonly enums: Readonly<Record<string, Enumeration>>;
};

// The one place where the file is taken at its word; test/qbxml/facts.test.ts checks its shape.
const facts = json as unknown as Facts;

// Maps, not objects: names come from outside, and `constructor` must not be found.
const requestsByName = new Map(Object.entries(facts.requests));
const responsesByName = new Map(Object.entries(facts.responses));
const aggregatesByName = new Map(Object.entries(facts.aggregates));
const enumsByName = new Map(Object.entries(facts.enums));
const simpleTypesByName = new Map(Object.entries(facts.simpleTypes));

// Compiled when first asked for: the validator looks at every element's.
const NO_ATTRIBUTES: ReadonlyMap<string, Attribute> = new Map();
const attributesByDeclaration = new WeakMap<Attributes, ReadonlyMap<string, Attribute>>();

/** Every version that the facts speak of, oldest first. */
export const qbxmlVersions: readonly string[] = facts.qbxmlVersions;

/** The newest version whose elements are known; requests are never sent with a newer one. */
export const newestVersion: string = facts.documentedTo;

/** The 108 objects by name (`Vendor`, `Bill`, …), in the order of the schema. */
export const objects: ReadonlyMap<string, ObjectFacts> = new Map(Object.entries(facts.objects));

/** QBXMLMsgsRq, QBXMLMsgsRs and the four others by name. */
export const messageSets: ReadonlyMap<string, MessageSet> = new Map(
  Object.entries(facts.messageSets),
);

/** What the root element QBXML may hold. */
export const root: Particle = facts.root.QBXML;

/** Content of the root's event documents (QBXMLEvents). */
export const events: ReadonlyMap<string, Content> = new Map(Object.entries(facts.events));

const setsByMember = new Map(
  [...messageSets].flatMap(([set, { contains }]) => contains.map((name) => [name, set] as const)),
);

/** All request names, `HostQueryRq` to the last, in the order of the schema. */
export const requestNames: readonly string[] = [...requestsByName.keys()];

/** All response names in the order of the schema. */
export const responseNames: readonly string[] = [...responsesByName.keys()];

/**
 * A request by its name, e.g. `BillAddRq`.
 * @returns undefined when no such request exists
 */
export function request(name: string): Message | undefined {
  return requestsByName.get(name);
}

/**
 * A response by its name, e.g. `BillQueryRs`.
 * @returns undefined when no such response exists
 */
export function response(name: string): Message | undefined {
  return responsesByName.get(name);
}

/**
 * A shared content by the name behind `@`, e.g. `BillRet`, `Ref41`. The name must come from the
 * facts.
 */
export function aggregate(name: string): Content {
  const found = aggregatesByName.get(name);
  assert(found, `the facts have no aggregate ${name}`);
  return found;
}

/** True when the facts have a content of this name. */
export function hasAggregate(name: string): boolean {
  return aggregatesByName.has(name);
}

/** A simple type, e.g. `AMTTYPE`. The name must come from the facts. */
export function simpleType(name: string): SimpleType {
  const found = simpleTypesByName.get(name);
  assert(found, `the facts have no simple type ${name}`);
  return found;
}

/** A value list by the name behind `enum:`; those of attributes begin with `@`. */
export function enumeration(name: string): Enumeration {
  const found = enumsByName.get(name);
  assert(found, `the facts have no value list ${name}`);
  return found;
}

/** The values of a list in the order of the schema, e.g. of `AccountType`. */
export function enumValues(name: string): readonly string[] {
  return enumeration(name).values;
}

/** The message set that a request or response belongs to, e.g. `QBXMLMsgsRq`. */
export function messageSetOf(name: string): string | undefined {
  return setsByMember.get(name);
}

/**
 * The declared attributes of a content or element, in the order of the schema, in their long form.
 */
export function attributesOf(declared: Attributes | undefined): ReadonlyMap<string, Attribute> {
  if (!declared) return NO_ATTRIBUTES;
  let found = attributesByDeclaration.get(declared);
  if (!found) {
    found = new Map(
      Object.entries(declared).map(([name, attribute]) => [
        name,
        typeof attribute === 'string' ? { t: attribute } : attribute,
      ]),
    );
    attributesByDeclaration.set(declared, found);
  }
  return found;
}

/** True for an element (not a choice or a sequence). */
export function isElement(particle: Particle): particle is ElementParticle {
  return 'n' in particle;
}

/** The parts of a choice or of a sequence, in schema order. */
export function partsOf(
  particle: ChoiceParticle | SequenceParticle | readonly Particle[],
): readonly Particle[] {
  if ('or' in particle) return particle.or;
  return 'seq' in particle ? particle.seq : particle;
}
