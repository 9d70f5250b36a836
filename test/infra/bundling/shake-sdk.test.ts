import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { readErrors, withoutUnreadErrors, withPlainNames } from "../../../infra/bundling/shake-sdk.ts";

test("a computed name is replaced by the text of the module's own constant", () => {
  const module = 'const _hC = "httpChecksum";\nexport var A$ = [9, _hC, { [_hC]: "-" }];\n';
  expect(withPlainNames(module)).toBe(
    'const _hC = "httpChecksum";\nexport var A$ = [9, _hC, { "httpChecksum": "-" }];\n',
  );
});

test("other computed names are not changed", () => {
  for (const module of [
    "const a = b();\nx = { [a]: 1 };",
    "x = { [elsewhere]: 1 };",
    'let a = "a";\nx = { [a]: 1 };',
  ]) {
    expect(withPlainNames(module)).toBe(module);
  }
});

test.each([
  "dynamodb",
  "s3",
  "secrets-manager",
  "sqs",
])("the schemas of client-%s have no other computed names", (client) => {
  const main = createRequire(import.meta.url).resolve(`@aws-sdk/client-${client}`);
  const schemas = readFileSync(main.replace(/dist-cjs.*$/, "dist-es/schemas/schemas_0.js"), "utf8");
  expect(schemas).toMatch(/\[_\w+\]:/);
  expect(withPlainNames(schemas)).not.toMatch(/\[_\w+\]:/);
});

test("only the errors that a function distinguishes are registered", () => {
  const module = `_s_registry.registerError(Base$, Base);
n0_registry.registerError(ConditionalCheckFailedException$, ConditionalCheckFailedException);
n0_registry.registerError(OverLimit$, OverLimit);
n1_registry.registerError(A$, B);
`;
  expect(withoutUnreadErrors(module)).toBe(module.replace("n0_registry.registerError(OverLimit$, OverLimit);", ""));
});

test.each([
  ["dynamodb", 2],
  ["s3", 0],
  ["secrets-manager", 1],
  ["sqs", 1],
])("client-%s registers its base class and %i errors that functions distinguish", (client, count) => {
  const main = createRequire(import.meta.url).resolve(`@aws-sdk/client-${client}`);
  const schemas = readFileSync(main.replace(/dist-cjs.*$/, "dist-es/schemas/schemas_0.js"), "utf8");
  expect(withoutUnreadErrors(schemas).match(/registerError\(\w+\$/g)).toHaveLength(count + 1);
});

test("the sources import no other error class of a client than those that stay registered", () => {
  const root = new URL("../../../", import.meta.url);
  const imported = globSync("{shared,functions}/**/*.ts", { cwd: root.pathname })
    .map((path) => readFileSync(new URL(path, root), "utf8"))
    .flatMap((source) => [...source.matchAll(/import (?:type )?\{([^}]*)\} from "@aws-sdk\/client-/g)])
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim().replace(/^type /, "")))
    .filter((name) => /Exception$|^No[A-Z]|NotFound|Error$/.test(name) && !name.endsWith("ServiceException"));
  expect(new Set(imported)).toEqual(readErrors);
});
