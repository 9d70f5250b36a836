import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outlineBody } from "../../shared/core/body-outline.ts";
import {
  doubtful,
  doubtfulFormat,
  flag,
  int32,
  list,
  number,
  type RequestRules,
  required,
  requiredWith,
  text,
  textUpTo,
  uuid,
} from "../../shared/vendors/field-rules.ts";
import { validateRequest } from "../../shared/vendors/validate-request.ts";

const check = (rules: RequestRules, json: string | undefined, parts: object = {}) =>
  validateRequest(rules, {
    parameters: {},
    query: [],
    body: json === undefined ? undefined : outlineBody(Buffer.from(json)),
    ...parts,
  });

const message: RequestRules = {
  path: { patient: uuid },
  query: { silent: flag, page: required(int32) },
  body: {
    "/channel": required(text),
    "/text": textUpTo(5),
    "/files": list,
    "/files/*/id": required(uuid),
  },
};

test("every field that fails is reported at once, with its pointer", () => {
  const { errors, doubts } = check(message, '{"text":"too long","files":[{"id":"x"},{},7]}', {
    parameters: { patient: "p" },
    query: [["silent", "maybe"]],
  });
  expect(errors).toEqual([
    { pointer: "path/patient", detail: "must be a UUID" },
    { pointer: "query/silent", detail: "must be true or false" },
    { pointer: "query/page", detail: "is required" },
    { pointer: "/channel", detail: "is required" },
    { pointer: "/text", detail: "must have at most 5 characters" },
    { pointer: "/files/0/id", detail: "must be a UUID" },
    { pointer: "/files/1/id", detail: "is required" },
    { pointer: "/files/2/id", detail: "is required" },
  ]);
  expect(doubts).toEqual([]);
});

test("an empty query parameter counts as absent, for one that is required and for one that another requires", () => {
  const rules: RequestRules = {
    query: { zip: required(text), lat: requiredWith("lng", number), lng: requiredWith("lat", number) },
  };
  const pointersFor = (query: readonly (readonly [string, string])[]) =>
    check(rules, undefined, { query }).errors.map(({ pointer, detail }) => `${pointer} ${detail}`);
  expect(pointersFor([["zip", ""]])).toEqual(["query/zip is required"]);
  expect(pointersFor([["zip", "1"]])).toEqual([]);
  const zip = ["zip", "1"] as const;
  expect(pointersFor([zip, ["lat", "1"], ["lng", ""]])).toEqual(["query/lng is required with lat"]);
  expect(pointersFor([zip, ["lat", ""], ["lng", ""]])).toEqual([]);
  expect(pointersFor([zip, ["lat", "1"], ["lng", "2"]])).toEqual([]);
});

test("a form is left to the vendor where its document sends one, and other text is not", () => {
  const rules: RequestRules = { formAccepted: true, body: { "/name": required(text) } };
  for (const form of ["name=a", "address[zip]=78701&name=a", "other="]) {
    expect(check(rules, form).errors).toEqual([]);
    expect(check({ body: { "/name": required(text) } }, form).errors).toHaveLength(1);
  }
  for (const other of ["", "{", '{"a=b"}', "null", "<a b=c>", "name"])
    expect(check(rules, other).errors).toHaveLength(1);
});

test("what the document does not know passes, and so does a field whose holder is not there", () => {
  const parts = {
    query: [
      ["page", "1"],
      ["more", "x"],
    ],
  };
  expect(check(message, '{"channel":"patient","else":{"__proto__":1},"__proto__":2}', parts).errors).toEqual([]);
});

test("of a name that comes several times in a query every value is checked", () => {
  const query = [
    ["page", "1"],
    ["page", "x"],
  ];
  expect(check(message, '{"channel":"a"}', { query }).errors).toEqual([
    { pointer: "query/page", detail: "must be a whole number" },
  ]);
});

test("of a name that comes twice in a body the last counts, as it does for those who read it", () => {
  expect(check({ body: message.body ?? {} }, '{"channel":1,"channel":"a"}').errors).toEqual([]);
});

describe("the body as a whole", () => {
  const { body = {} } = message;
  test.each([
    ["no JSON", "{", "must be JSON"],
    ["a list", "[]", "must be an object"],
    ["null", "null", "must not be null"],
  ])("is refused when it is %s", (_what, json, detail) => {
    expect(check({ body }, json).errors).toEqual([{ pointer: "", detail }]);
  });

  test("that is empty gets its missing fields", () => {
    expect(check({ body }, "").errors).toEqual([{ pointer: "/channel", detail: "is required" }]);
  });

  test("that must be a list is checked element by element", () => {
    const rules: RequestRules = { body: { "": list, "/*/id": required(uuid) } };
    expect(check(rules, "{}").errors).toEqual([{ pointer: "", detail: "must be a list" }]);
    expect(check(rules, "").errors).toEqual([{ pointer: "", detail: "must be JSON" }]);
    expect(check(rules, "[{}]").errors).toEqual([{ pointer: "/0/id", detail: "is required" }]);
  });

  test("that is no JSON by its own type is not inspected", () => {
    expect(check({ body }, undefined).errors).toEqual([]);
  });

  test("with a million faults gets the first hundred", () => {
    const rules: RequestRules = { body: { "": list, "/*/id": required(uuid) } };
    expect(check(rules, JSON.stringify(Array.from({ length: 10_000 }, () => ({})))).errors).toHaveLength(100);
  });
});

test("where the document contradicts itself there is doubt and no error", () => {
  const rules: RequestRules = { body: { "/name": doubtful(required(text)), "/color": text } };
  expect(check(rules, '{"color":1}')).toEqual({
    errors: [{ pointer: "/color", detail: "must be text" }],
    doubts: [{ pointer: "/name", detail: "is required" }],
  });
});

test("where only the format is in doubt, the rest of the rule still counts", () => {
  const rules: RequestRules = { body: { "/id": doubtfulFormat(required(uuid)) } };
  expect(check(rules, '{"id":"no uuid"}')).toEqual({
    errors: [],
    doubts: [{ pointer: "/id", detail: "must be a UUID" }],
  });
  for (const json of ["{}", '{"id":1}', '{"id":null}']) expect(check(rules, json).errors).toHaveLength(1);
});

test("a body of which everything is in doubt is never refused", () => {
  const rules: RequestRules = { body: { "/name": doubtful(required(text)) } };
  for (const json of ["", "{", "[]", "null", "{}"]) expect(check(rules, json).errors).toEqual([]);
});

test("no body makes it fail, or puts its content into what it says", () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, query) => {
      const { errors } = check(message, json, {
        query: [
          ["page", query],
          ["silent", query],
        ],
      });
      for (const { pointer, detail } of errors) {
        expect(pointer).toMatch(/^(|query\/(page|silent)|path\/patient|\/channel|\/text|\/files(\/\d+\/id)?)$/);
        expect(detail).toMatch(/^(is|must) /);
      }
    }),
  );
});

test("a body with very many other members gets the same findings as one without them", () => {
  const others = Array.from({ length: 1_000 }, () => '"":1').join(",");
  const values = fc.constantFrom(
    '"abc"',
    '"too long"',
    "null",
    "7",
    "{}",
    "[]",
    '[{"id":"x"}]',
    '[{},{"id":1}]',
    '{"id":1}',
  );
  const members = fc.array(fc.tuple(fc.constantFrom("channel", "text", "files", "\\u0066iles", "id"), values), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(members, (given) => {
      const body = given.map(([name, value]) => `"${name}":${value}`).join(",");
      expect(check(message, `{${body}}`)).toEqual(check(message, `{${others}${body && ","}${body}}`));
    }),
  );
});
