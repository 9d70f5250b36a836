import fc from "fast-check";
import { type DescribedOperation, lookUp, type OpenApiDocument, type Schema } from "../openapi/described-operation.ts";
import { arbitraryOfSchema, awkwardText, seldom } from "./arbitrary-of-schema.ts";

/** One request in its form on the wire. */
export interface FuzzRequest {
  /** The operation that it was generated from. */
  readonly operation: string;
  readonly method: string;
  /** Path and query in visible ASCII: what a client can write, valid or not. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

export interface FuzzKeys {
  /** Has every grant. */
  readonly full: string;
  readonly others: readonly string[];
}

/** Requests generated from any operation of the document, or from none: mostly valid, partly not. */
export function arbitraryRequest(
  document: OpenApiDocument,
  operations: readonly DescribedOperation[],
  keys: FuzzKeys,
): fc.Arbitrary<FuzzRequest> {
  const schemaOf = (reference: string): Schema => lookUp(document, reference) as Schema;
  return fc.constantFrom(...operations).chain((operation) =>
    fc.record({
      operation: fc.constant(operation.id),
      method: fc.oneof(
        { weight: 30, arbitrary: fc.constant(operation.method) },
        { weight: 1, arbitrary: fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE") },
      ),
      target: arbitraryTarget(operation),
      headers: arbitraryHeaders(operation, keys),
      body: arbitraryBody(operation, schemaOf),
    }),
  );
}

function arbitraryTarget({ path, parameters }: DescribedOperation): fc.Arbitrary<string> {
  const segments = path.split("/").map((segment) => {
    const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
    const example = parameters.find((one) => one.in === "path" && one.name === name)?.example;
    return name === undefined ? fc.constant(segment) : arbitraryText(example).map(encoded);
  });
  const queries = parameters
    .filter((one) => one.in === "query")
    .map(({ name, example }) =>
      seldom(
        arbitraryText(example).map((value) => `${encoded(name)}=${encoded(value)}`),
        2,
      ),
    );
  const more = seldom(
    fc.tuple(awkwardText, awkwardText).map(([name, value]) => `${encoded(name)}=${encoded(value)}`),
    8,
  );
  const tail = seldom(fc.constantFrom("/", "//", "/..", "/%2e%2e", "/%2f", "/x", "/%zz", "?", "?&&=", "?a=%"), 20);
  return fc.tuple(fc.tuple(...segments), fc.tuple(...queries, more), tail).map(([parts, pairs, end]) => {
    const query = pairs.filter((pair) => pair !== undefined).join("&");
    const whole = `${parts.join("/")}${end ?? ""}`;
    return query === "" ? whole : `${whole}${whole.includes("?") ? "&" : "?"}${query}`;
  });
}

/** The document's example as it is or another text. */
function arbitraryText(example: unknown): fc.Arbitrary<string> {
  const usual = example === undefined ? fc.uuid() : fc.constant(String(example));
  return fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: awkwardText });
}

/** A client cannot send lone surrogates. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** What a header may hold (RFC 9110, section 5.5), without white space around it, which is dropped on the way. */
const headerText = fc.string({ unit: fc.constantFrom(..." !#$%&'*+-.^_`|~0aZ;,=\"<>{}/\\\u00e9"), maxLength: 60 });

function arbitraryHeaders({ parameters }: DescribedOperation, keys: FuzzKeys): fc.Arbitrary<Record<string, string>> {
  const named = parameters.filter((one) => one.in === "header").map(({ name }) => name);
  const sometimes = (usual: fc.Arbitrary<string>, onceIn = 4) =>
    seldom(fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: headerText }), onceIn);
  return fc
    .record({
      authorization: fc.oneof(
        { weight: 30, arbitrary: fc.constant(`Bearer ${keys.full}`) },
        { weight: 2, arbitrary: fc.constantFrom(...keys.others.map((key) => `Bearer ${key}`)) },
        { weight: 1, arbitrary: headerText },
      ),
      "gateway-connection": sometimes(fc.constantFrom("default", "clinic-2", "clinic-9")),
      "content-type": sometimes(
        fc.constantFrom(
          "application/json",
          "application/json; charset=utf-16",
          "text/plain",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "application/octet-stream",
        ),
        2,
      ),
      accept: sometimes(fc.constantFrom("*/*", "application/json", "text/html;q=0.1")),
      "content-encoding": sometimes(fc.constantFrom("identity", "gzip", "br"), 20),
      prefer: sometimes(fc.constantFrom("respond-async", "wait=20", "respond-async, wait=1"), 15),
      "idempotency-key": sometimes(fc.constantFrom("one", "two", "three"), 15),
      "gateway-body": sometimes(fc.constant(`upl_${"0".repeat(40)}`), 40),
      "gateway-expires": sometimes(fc.constantFrom("1", "60", "86400", "0"), 20),
      "x-http-method-override": sometimes(fc.constantFrom("DELETE"), 40),
      constructor: sometimes(headerText, 60),
      ["__proto__"]: sometimes(headerText, 60),
      ...Object.fromEntries(
        named
          .filter((name) => !/^(gateway|idempotency|prefer)/i.test(name))
          .map((name) => [name.toLowerCase(), sometimes(fc.uuid())]),
      ),
    })
    .map((headers: Record<string, string | undefined>) =>
      Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value.trim()]])),
      ),
    );
}

function arbitraryBody(
  { body, method }: DescribedOperation,
  schemaOf: (reference: string) => Schema,
): fc.Arbitrary<Buffer | undefined> {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.json({ maxDepth: 4 }).map((text) => Buffer.from(text)),
    fc
      .constantFrom("", "{", "[]", "null", '{"_method":"DELETE"}', `${"[".repeat(3_000)}`, '{"a":1,"a":2}')
      .map((text) => Buffer.from(text)),
  );
  if (body === undefined) {
    return seldom(anyBytes, method === "GET" ? 12 : 3);
  }
  const asDescribed = arbitraryOfSchema(body.schema, schemaOf).map((value) => Buffer.from(JSON.stringify(value) ?? ""));
  const example = fc.constant(Buffer.from(JSON.stringify(body.example) ?? "{}"));
  return fc.oneof(
    { weight: 12, arbitrary: asDescribed },
    { weight: 3, arbitrary: example },
    { weight: 3, arbitrary: anyBytes },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}
