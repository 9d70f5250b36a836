import { exportNameOf } from "./code.ts";
import type { VendorDraft } from "./vendor-draft.ts";

/** The test of a new vendor's own files, beside the contract of all vendors. */
export function contractTest(id: string, { events }: VendorDraft): string {
  const name = exportNameOf(id);
  const hasEvents = events.length > 0;
  return `${hasEvents ? 'import { readFileSync } from "node:fs";\n' : ""}import { ${hasEvents ? "describe, " : ""}expect, test } from "vitest";
import { ${name} } from "../../../shared/vendors/${id}/descriptor.ts";
${
  hasEvents
    ? `import { eventTypes } from "../../../shared/vendors/${id}/event-types.ts";
import { eventExampleFile, examplesFolder } from "../../../shared/vendors/example-files.ts";
`
    : ""
}
test("the descriptor has the vendor's own hosts", () => {
  expect(Object.values(${name}.origins).filter((origin) => origin.endsWith(".invalid"))).toEqual([]);
});

test("the catalogue has the operations of the vendor's document", () => {
  expect(${name}.operations.map(({ id }) => id)).not.toContain("getExample");${
    hasEvents
      ? `
  expect(eventTypes.map(({ name }) => name)).not.toContain("example.created");`
      : ""
  }
});
${hasEvents ? webhookTests(id, name) : ""}`;
}

const webhookTests = (id: string, name: string): string => `
/** Events with an example of their own; a vendor without a reader has them all as \`unknown\`. */
const documented = ${name}.readWebhook === undefined ? [] : eventTypes.filter(({ evidence }) => evidence === "documented");

describe.each(documented)("the webhook $name", (event) => {
  const body = readFileSync(new URL(eventExampleFile(event.name), examplesFolder("${id}")));
  const read = (bytes: Uint8Array, at = Date.now()) => ${name}.readWebhook?.(bytes, at);

  test("is read as its event", () => {
    expect(read(body)?.type).toBe(event.name);
  });

  test("is the same event when it is sent again, and another one with another content", () => {
    const { dedupKey } = read(body) ?? {};
    expect(read(body, Date.now() + 60_000)?.dedupKey).toBe(dedupKey);
    const digits = /[0-9a-z](?=[^0-9a-z]*[":,}])/gi;
    const others = [...body.toString("utf8").matchAll(digits)].map(({ index }) => {
      const changed = Buffer.from(body);
      changed[index] = changed[index] === 0x31 ? 0x32 : 0x31;
      return read(changed)?.dedupKey;
    });
    expect(others.some((key) => key !== dedupKey)).toBe(true);
  });
});
`;
