import * as fc from 'fast-check';

/** The part of a JSON Schema (draft 2020-12) that the API's own documents use. */
export interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  pattern?: string;
  format?: string;
}
export interface Operation {
  method: string;
  path: string;
  parameters: { in: string; name: string; required?: boolean; schema: Schema }[];
  body: Schema | null;
}

/** Every operation of an OpenAPI document. */
export const operationsOf = (document: unknown): Operation[] =>
  Object.entries(
    (document as { paths: Record<string, Record<string, Record<string, never>>> }).paths,
  ).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      parameters: (operation.parameters ?? []) as Operation['parameters'],
      body:
        (operation.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined)?.content?.[
          'application/json'
        ]?.schema ?? null,
    })),
  );

/** What has broken parsers, databases and spreadsheets before. */
const NASTY = fc.constantFrom<unknown>(
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202egnp',
  "'; drop table report; --",
  '%00',
  '../../etc/passwd',
  '=cmd|calc',
  '0',
  '-1',
  '99999999999999999999',
  '2025-02-30',
  '0000-00-00',
  '9999-12-31T23:59:60Z',
  '١٢٣',
  '𝟙',
  '__proto__',
  'null',
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  true,
  false,
  null,
  [],
  {},
  [null],
  { a: { b: [] } },
  'x'.repeat(3000),
);

const DAY = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

/** Text that fits the schema, as far as it says; ids are drawn from those that exist half of the time. */
const text = (schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> => {
  if (schema.format === 'uuid')
    return ids.length > 0 ? fc.oneof(fc.constantFrom(...ids), fc.uuid()) : fc.uuid();
  if (schema.format === 'date') return DAY.map((day) => day.toISOString().slice(0, 10));
  if (schema.format === 'date-time') return DAY.map((day) => day.toISOString());
  const most = Math.min(schema.maxLength ?? 40, 40);
  const plain = fc.string({
    unit: 'grapheme',
    minLength: Math.min(schema.minLength ?? 0, most),
    maxLength: most,
  });
  if (!schema.pattern) return plain;
  try {
    return fc.oneof({ weight: 3, arbitrary: fc.stringMatching(new RegExp(schema.pattern)) }, plain);
  } catch {
    // A pattern beyond what can be drawn from.
    return plain;
  }
};

/** A value that keeps to the schema. */
export const fitting = (schema: Schema, ids: readonly string[], depth = 0): fc.Arbitrary<unknown> => {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices && choices.length > 0) return fc.oneof(...choices.map((one) => fitting(one, ids, depth + 1)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return text(schema, ids);
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? -5, -(2 ** 31)),
        max: Math.min(schema.maximum ?? 300, 2 ** 31),
      });
    case 'number':
      return fc.double({
        min: schema.minimum ?? schema.exclusiveMinimum ?? -10,
        max: schema.maximum ?? 1000,
        noNaN: true,
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(schema.items ? fitting(schema.items, ids, depth + 1) : NASTY, {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
      });
    case 'object': {
      const properties = Object.entries(schema.properties ?? {});
      const fields = Object.fromEntries(
        properties.map(([name, one]) => [name, fitting(one, ids, depth + 1)]),
      );
      return fc.record(fields, {
        requiredKeys: properties.map(([name]) => name).filter((name) => schema.required?.includes(name)),
      });
    }
    default:
      return NASTY;
  }
};

/** Replaces one field of an object, at any depth, by something nasty. */
const spoilt = (body: unknown, nasty: unknown, at: number): unknown => {
  if (body === null || typeof body !== 'object' || Object.keys(body).length === 0) return nasty;
  const keys = Object.keys(body);
  const key = keys[at % keys.length]!;
  const inner = (body as Record<string, unknown>)[key];
  const deeper = at % 3 === 0 && inner !== null && typeof inner === 'object';
  const changed = { ...body, [key]: deeper ? spoilt(inner, nasty, Math.floor(at / 3)) : nasty };
  return Array.isArray(body) ? Object.values(changed) : changed;
};

const anyValue = (schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: fitting(schema, ids) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fitting(schema, ids), NASTY, fc.nat(1000))
        .map(([body, nasty, at]) => spoilt(body, nasty, at)),
    },
    { weight: 1, arbitrary: NASTY },
  );

export interface DrawnRequest {
  url: string;
  body: unknown;
}

/** A request to an operation: mostly of the right shape, often with one thing wrong, sometimes anything. */
export const drawRequest = (operation: Operation, ids: readonly string[]): fc.Arbitrary<DrawnRequest> => {
  const parameters = operation.parameters.filter((one) => one.in === 'path' || one.in === 'query');
  return fc
    .tuple(
      fc.tuple(
        ...parameters.map((one) =>
          one.in === 'path'
            ? fc.oneof({ weight: 6, arbitrary: fitting(one.schema, ids) }, { weight: 1, arbitrary: NASTY })
            : fc.option(anyValue(one.schema, ids), { nil: undefined, freq: 2 }),
        ),
      ),
      operation.body ? anyValue(operation.body, ids) : fc.constant(undefined),
    )
    .map(([values, body]) => {
      let url = operation.path;
      const query: string[] = [];
      for (const [index, one] of parameters.entries()) {
        const value = values[index];
        if (value === undefined) continue;
        const written = encode(typeof value === 'object' ? JSON.stringify(value) : String(value));
        if (one.in === 'path') url = url.replace(`{${one.name}}`, written || '%20');
        else query.push(`${one.name}=${written}`);
      }
      return { url: query.length > 0 ? `${url}?${query.join('&')}` : url, body };
    });
};

/** A lone surrogate has no place in an address. */
const encode = (value: string): string => {
  try {
    return encodeURIComponent(value);
  } catch {
    return encodeURIComponent(value.replace(/[\ud800-\udfff]/g, '?'));
  }
};
