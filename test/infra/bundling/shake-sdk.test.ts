import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { withPlainNames } from "../../../infra/bundling/shake-sdk.ts";

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
