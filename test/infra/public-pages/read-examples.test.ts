import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExamples } from "../../../infra/public-pages/read-examples.ts";
import type { EventDocumentation } from "../../../shared/vendors/event-documentation.ts";
import { namedExamples } from "../../../shared/vendors/named-examples.ts";

const described = { title: "Title", description: "Description." };
const operations = {
  getPatient: { ...described, examples: ["request", "answer"] },
  getQueue: { ...described, examples: ["plausible"] },
  price: { ...described, examples: ["answer", "error"] },
  ping: described,
} as const;
const eventTypes: readonly EventDocumentation[] = [
  { name: "case_waiting", evidence: "documented" },
  { name: "case_named", evidence: "named" },
  { name: "case_seen", evidence: "unconfirmed" },
];
const named = namedExamples({ operations }, eventTypes);
const files = [
  "getPatient.request.json",
  "getPatient.json",
  "getQueue.plausible.json",
  "price.json",
  "price.error.json",
  "webhooks/case_waiting.json",
];

it("a vendor's documentation names a file for each example of an operation and for each documented event", () => {
  expect(named.map(({ file }) => file)).toEqual(files);
  expect(named.map(({ of }) => of)).toEqual([
    ...["operation getPatient", "operation getPatient", "operation getQueue", "operation price", "operation price"],
    "event case_waiting",
  ]);
});

describe("reading a vendor's examples", () => {
  const directory = mkdtempSync(join(tmpdir(), "rx-gateway-examples-"));
  const folder = pathToFileURL(`${directory}/`);
  beforeAll(() => {
    for (const file of files) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), `{"of": "${file}"}\r\n`);
    }
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it("returns each named text byte for byte, and no other", () => {
    writeFileSync(join(directory, "other.json"), "{}");
    const texts = readExamples("acme-pets", folder, named);
    expect([...texts]).toEqual(files.map((file) => [file, `{"of": "${file}"}\r\n`]));
  });

  it.each(named)("fails when $file is missing, with the $of and what to do in the message", ({ of, file }) => {
    const text = `{"of": "${file}"}\r\n`;
    rmSync(join(directory, file));
    expect(() => readExamples("acme-pets", folder, named)).toThrow(
      [
        "acme-pets: documented examples are missing, so the OpenAPI document cannot be written.",
        `- ${of}: no shared/vendors/acme-pets/examples/${file}`,
        "Add each file, or remove the example from shared/vendors/acme-pets/documentation.ts (for an event: event-types.ts).",
      ].join("\n"),
    );
    writeFileSync(join(directory, file), text);
  });

  it("names every missing example at once when the whole folder is missing", () => {
    const nowhere = new URL("nowhere/", folder);
    const read = () => readExamples("acme-pets", nowhere, named);
    for (const { of, file } of named) expect(read).toThrow(`- ${of}: no shared/vendors/acme-pets/examples/${file}`);
  });
});
