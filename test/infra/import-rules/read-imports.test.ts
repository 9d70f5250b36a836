import { describe, expect, it } from "vitest";
import { readImports } from "../../../infra/import-rules/read-imports.ts";

describe("the imports of a source", () => {
  const read = (source: string) =>
    readImports("shared/jobs/run-job.ts", source).map(({ to, typesOnly }) => (typesOnly ? `type ${to}` : to));

  it.each([
    ['import { a } from "./a.ts";', ["shared/jobs/a.ts"]],
    ['import "../ports/a.ts";', ["shared/ports/a.ts"]],
    ['export { a } from "../../core/a.ts";', ["core/a.ts"]],
    ['const { a } = await import("./a.ts");', ["shared/jobs/a.ts"]],
    ['import type { A } from "./a.ts";', ["type shared/jobs/a.ts"]],
    ['export type { A } from "./a.ts";', ["type shared/jobs/a.ts"]],
    ['import { type A } from "./a.ts";', ["shared/jobs/a.ts"]],
    ['import type { A } from "./a.ts";\nimport { a } from "./a.ts";', ["shared/jobs/a.ts"]],
    ['import type { A } from "./a.ts";\nexport { a } from "./a.ts";', ["shared/jobs/a.ts"]],
    ['import { a } from "node:fs";\nimport b from "some-library";', []],
    ["const text = \"import a from './a.ts'\";", []],
  ])("of %j are %j", (source, imports) => {
    expect(read(source)).toEqual(imports);
  });
});
