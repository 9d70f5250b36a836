import { describe, expect, it } from "vitest";
import { exampleRequest, publishedCollection } from "../../../../support/local/published-collection.ts";
import { useSimulators } from "../../../../support/local/use-simulators.ts";
import { bearerOf } from "../../../../support/local/vendor-logins.ts";

/** The members of a published shape that an answer lacks, as pointers. An empty list has the shape of any. */
function missing(shape: unknown, answer: unknown, pointer = ""): readonly string[] {
  if (typeof shape !== "object" || shape === null || answer === null) return [];
  if (Array.isArray(shape)) {
    if (!Array.isArray(answer)) return [`${pointer} is no list`];
    return answer.flatMap((one) => missing(shape[0], one, `${pointer}/*`));
  }
  if (typeof answer !== "object") return [`${pointer} is no object`];
  const members = new Map<string, unknown>(Object.entries(answer ?? {}));
  return Object.entries(shape).flatMap(([name, one]) =>
    members.has(name) ? missing(one, members.get(name), `${pointer}/${name}`) : [`${pointer}/${name}`],
  );
}

describe("the simulated partner's API", () => {
  const simulators = useSimulators();

  it.each(publishedCollection)("answers $id with the members of the published shape", async ({
    id,
    method,
    path,
    answer,
  }) => {
    const headers = { ...(await bearerOf(simulators, "md-integrations")) };
    const body = method === "GET" ? undefined : JSON.stringify(exampleRequest(id) ?? {});
    // An id of another form than the vendor's, for which the example exists.
    const target = path.replaceAll(/\{[^}]+\}/g, `example-of-${id}`);
    const { status, text } = await simulators.send(`/md-integrations${target}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    expect([status, status < 300 ? "" : text]).toEqual([expect.any(Number), ""]);
    if (answer !== undefined && answer !== null) expect(missing(answer, JSON.parse(text))).toEqual([]);
    expect((await simulators.journal("md-integrations")).at(-1)?.done).toBe(true);
  });
});
