import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { queryText, savedQueries } from "../../../../infra/gateway/queries/saved-queries.ts";

/** The sources that write log lines, and the one that writes a line's own fields. */
const sources = globSync("shared/**/*.ts")
  .map((file) => readFileSync(file, "utf8"))
  .filter((source) => /\blog\??\.(info|warn|error)\(|jsonLog/.test(source));

const events = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/\.(?:info|warn|error)\(\s*"([a-z-]+\.[a-z-]+)"/g)].map(([, event]) => event),
  ),
);

/** A member of an object in these sources: `name:`, `name,` or `name }`. */
const isField = (field: string): boolean =>
  sources.some((source) => new RegExp(`[{,(]\\s*${field}\\s*[:,}]|^\\s*${field}[:,]`, "m").test(source));

it.each(savedQueries)("The query $name only names events and fields that log lines have", ({
  events: of = [],
  ...query
}) => {
  for (const event of of) expect([...events]).toContain(event);
  const { percentilesOf } = query.count ?? {};
  for (const field of [...Object.keys(query.find ?? {}), ...query.fields, ...(percentilesOf ? [percentilesOf] : [])])
    expect(isField(field), field).toBe(true);
});

it("A query for lines shows them in their order, and one that counts shows the largest first", () => {
  const texts = Object.fromEntries(savedQueries.map((query) => [query.name, queryText(query)]));

  expect(texts["One event or delivery"]).toBe(
    [
      'filter eventId = "evt_<id>" or delivery = "dlv_<id>"',
      "| fields @timestamp, @log, level, event, vendor, connection, attempt, answer, durationMs, status, stale, late",
      "| sort @timestamp asc",
      "| limit 1000",
    ].join("\n"),
  );
  expect(texts["Slow vendor calls by operation"]).toBe(
    [
      'filter event in ["audit.vendor-call"]',
      "| stats count(*) as lines, pct(durationMs, 50) as p50, pct(durationMs, 95) as p95, pct(durationMs, 99) as p99, max(durationMs) as longest by vendor, connection, operation",
      "| sort p95 desc",
      "| limit 1000",
    ].join("\n"),
  );
  expect(texts["Errors by function"]).toBe(
    [
      'filter level = "error"',
      "| stats count(*) as lines by @log, event, error, code",
      "| sort lines desc",
      "| limit 1000",
    ].join("\n"),
  );
});
