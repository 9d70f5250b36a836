interface Parameter {
  readonly $ref?: string;
  readonly description?: string;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
}

/** The part of the OpenAPI document in which operations take a key. */
export interface KeyedDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

const keyName = "Idempotency-Key";
const keyNote =
  "This page makes one for each operation when it is opened: `Send` once more repeats the request, and has the first answer with `Idempotency-Replayed`. For another request, change it: otherwise the answer is 422 `idempotency-key-reused`.";
const keyReference = `#/components/parameters/${keyName}`;

/**
 * The document with a key of its own for each operation that takes one. A key that every reader sends would be answered
 * from what another has sent, and one that two operations share would be refused.
 *
 * @param freshKey makes a key that was never used
 */
export function withFreshKeys<Document extends KeyedDocument>(document: Document, freshKey: () => string): Document {
  const key = document.components.parameters[keyName];
  const described = { ...key, description: `${key?.description ?? ""} ${keyNote}` };
  const keyed = (operation: Operation): Operation =>
    operation.parameters === undefined
      ? operation
      : {
          ...operation,
          parameters: operation.parameters.map((one) =>
            one.$ref === keyReference ? { ...described, example: freshKey() } : one,
          ),
        };
  return { ...document, paths: mapValues(document.paths, (item) => mapValues(item, keyed)) };
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
