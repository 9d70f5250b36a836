import { describe, expect, it } from "vitest";
import { codeSamples } from "../../shared/openapi/code-samples/code-samples.ts";
import { curlOf } from "../../shared/openapi/code-samples/curl-of.ts";
import { pythonOf } from "../../shared/openapi/code-samples/python-of.ts";
import { typescriptOf } from "../../shared/openapi/code-samples/typescript-of.ts";

describe("a sample in curl", () => {
  it("has a JSON body in single quotes, whatever it contains", () => {
    expect(curlOf({ method: "POST", target: "/v1/x", body: `{"a":"it's"}` })).toBe(
      [
        `curl -sS "$RX_GATEWAY/v1/x"`,
        `-H "Authorization: Bearer $RX_GATEWAY_KEY"`,
        `-H 'Content-Type: application/json'`,
        `-d '{"a":"it'\\''s"}'`,
      ].join(" \\\n  "),
    );
  });

  it("has one option for each part of a form, and no type of its own", () => {
    const sample = curlOf({
      method: "POST",
      target: "/v1/x",
      form: [
        { name: "file", file: "license.jpg" },
        { name: "name", example: "license.jpg" },
        { name: "note", example: "@home; a < b" },
      ],
    });

    expect(sample.split(" \\\n  ").slice(2)).toEqual([
      "-F 'file=@license.jpg'",
      "-F 'name=license.jpg'",
      "--form-string 'note=@home; a < b'",
    ]);
    expect(sample).not.toContain("-X");
    expect(curlOf({ method: "PUT", target: "/v1/x", form: [{ name: "a", example: "b" }] })).toContain("-X PUT");
  });
});

describe("a sample in TypeScript", () => {
  it("sends JSON as the text that it is, whatever it contains", () => {
    const body = '{"a":"`$' + '{x}` \\\\ \'","n":1.10}';
    const [, template = ""] =
      /body: (`[\s\S]*`),\n/.exec(typescriptOf({ method: "POST", target: "/v1/x", body })) ?? [];
    expect(new Function(`return ${template}`)()).toBe(body);
  });

  it("makes a key for a write, and has the given token in place of the reader's", () => {
    const sample = typescriptOf({ method: "DELETE", target: "/v1/x", idempotencyKey: "x-1001", token: "rxs_…" });
    expect(sample).toContain('"Idempotency-Key": crypto.randomUUID(),');
    expect(sample).toContain('Authorization: "Bearer rxs_…",');
    expect(sample).toContain('method: "DELETE",');
  });

  it("appends each part of a form, files as files", () => {
    const form = [
      { name: "file", file: "a.jpg" },
      { name: "note", example: "b" },
    ];
    const sample = typescriptOf({ method: "POST", target: "/v1/x", form });
    expect(sample).toContain('form.append("file", await openAsBlob("a.jpg"), "a.jpg");\nform.append("note", "b");');
    expect(sample).not.toContain("Content-Type");
  });
});

describe("a sample in Python", () => {
  it("has JSON in a raw string", () => {
    const sample = pythonOf({ method: "POST", target: "/v1/x", body: '{"a":"\\"","n":1.10}' });
    expect(sample).toContain('data=r"""{"a":"\\"","n":1.10}""".encode(),');
  });

  it("imports what it uses", () => {
    expect(pythonOf({ method: "GET", target: "/v1/x" })).toMatch(/^import os\nimport urllib\.request\n\n/);
    expect(pythonOf({ method: "POST", target: "/v1/x", idempotencyKey: "k" })).toContain("import uuid\n");
  });
});

it.each(["curl", "TypeScript", "Python"])("a target is not interpreted by %s", (label) => {
  const samples = codeSamples({ method: "GET", target: "/v1/$`x" });
  expect(samples.find((one) => one["label"] === label)?.["source"]).toContain("/v1/%24%60x");
});
