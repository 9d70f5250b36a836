import { expect, test } from "vitest";
import { seededRandom } from "../../support/drift/seeded-random.ts";
import { canary } from "../../support/drift/varied-answers.ts";
import { driftHarness } from "../../support/harnesses/drift-harness.ts";

const random = seededRandom(7);
const oneOf = <Value>(...values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(random() * values.length)] ?? values[0];

/** Names that can be data: of people, ids, dates, addresses, sentences. */
const name = (): string =>
  oneOf(
    `${canary}`,
    `${canary}Jane`,
    `${canary}_doe`,
    `Jane ${canary}`,
    `${canary}@example.com`,
    `${canary}-26f3d453-09ff`,
    `2026-01-0${Math.ceil(random() * 9)}`,
    "name",
    "__proto__",
    "constructor",
    "a/b|c",
    "[]",
    "*",
  );

function value(depth: number): unknown {
  const kind = depth === 0 ? oneOf("text", "number", "null") : oneOf("text", "number", "null", "list", "object");
  if (kind === "text") return `${canary} ${random()}`;
  if (kind === "number") return random() * 1e12;
  if (kind === "null") return null;
  const length = Math.floor(random() * 6);
  if (kind === "list") return Array.from({ length }, () => value(depth - 1));
  return Object.fromEntries(Array.from({ length }, () => [name(), value(depth - 1)]));
}

test("No value and no name that a vendor sends is in a record or a log line, unless the catalogue has the name", async () => {
  const shapes = {
    known: { "": ["object"], name: ["string"] },
    unknown: {},
    [`event/known`]: { "": ["object"], name: ["string"] },
  };
  const harness = driftHarness(() => ({ shapes, names: ["name"] }));
  for (let round = 0; round < 30; round += 1) {
    for (let call = 0; call < 40; call += 1) {
      await harness.answer("vendor", oneOf("known", "unknown"), value(4));
      await harness.answer("vendor", "known", `{"${canary}": not JSON`);
      await harness.event("vendor", oneOf("known", `${canary}_happened`), value(4));
    }
    if (round === 10) harness.table.fail(1);
    await harness.afterMinute();
    if (round % 7 === 0) harness.restart();
  }
  expect(harness.drifts().length).toBeGreaterThan(0);
  expect(JSON.stringify([harness.table.all(), harness.lines])).not.toContain(canary);
  const sizes = harness.table.all().map((item) => JSON.stringify(item).length);
  expect(Math.max(...sizes)).toBeLessThan(300_000);
});
