import { describe, expect, it } from "vitest";
import { createRotateWebhookSecret } from "../../../shared/gateway/operator/manage-secrets.ts";
import { OperatorNotFound, OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import type { SecretWriter } from "../../../shared/gateway/ports/secret-writer.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memorySecretStore } from "../../support/fakes/memory-secret-store.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";

const prefix = "rx-gateway/local";
const of = "md-integrations/default";
const webhook = { scheme: "md-integrations", authorization: "Bearer hook", secrets: ["first"], note: "kept" };
const credentials = JSON.stringify({
  environment: "sandbox",
  clientId: "its-id",
  clientSecret: "its-secret",
  pepper: "0123456789abcdef".repeat(4),
});

/** A stage whose connections have these secrets. */
function setUp(stored: Readonly<Record<string, string>> = {}) {
  const secrets = memorySecretStore(
    Object.fromEntries(Object.entries(stored).map(([name, text]) => [`${prefix}/${name}`, text])),
  );
  const stores = { clock: manualClock(), secrets, secretWriter: secrets, secretPrefix: prefix };
  const run = (name: string, input = "", options: Record<string, readonly string[]> = {}, target: string | null = of) =>
    runCommand({ name, arguments: target === null ? [] : [target], options, input, stores });
  const read = async (name: string) => JSON.parse((await secrets.read(`${prefix}/${name}`)) ?? "null");
  return { run, read };
}

describe("connections set-credentials", () => {
  it("stores what the vendor's function can use, and prints none of it", async () => {
    const { run, read } = setUp({ [of]: "" });
    const { text, failure } = await run("connections set-credentials", `${credentials}\n`);
    expect(failure).toBeUndefined();
    expect(text).toContain(`Replaced: ${of}, for sandbox.`);
    expect(text).not.toMatch(/its-id|its-secret/);
    expect(await read(of)).toEqual(JSON.parse(credentials));
  });

  it.each([
    ["what is no JSON", "its-secret", "it is not a JSON object."],
    [
      "an unknown environment",
      JSON.stringify({ ...JSON.parse(credentials), environment: "its-secret" }),
      'environment must be "live" or "sandbox".',
    ],
    [
      "credentials of another kind",
      JSON.stringify({ environment: "sandbox", apiKey: "its-secret" }),
      "the vendor takes clientId and clientSecret, and the secret holds an apiKey; pepper is missing or empty.",
    ],
  ])("refuses %s by what is wrong, names no value, and stores nothing", async (_what, text, why) => {
    const { run, read } = setUp({ [of]: credentials });
    const { failure, text: printed } = await run("connections set-credentials", text);
    expect(failure).toBeInstanceOf(OperatorRefusal);
    expect(String(failure)).toBe(`OperatorRefusal: Nothing was changed. These credentials cannot be used: ${why}`);
    expect(`${failure} ${printed}`).not.toContain("its-secret");
    expect(await read(of)).toEqual(JSON.parse(credentials));
  });

  it("does not find a secret that no deployment has created", async () => {
    expect((await setUp().run("connections set-credentials", credentials)).failure).toBeInstanceOf(OperatorNotFound);
  });

  it("asks for a value where the input is empty", async () => {
    await expect(setUp().run("connections set-credentials", "\n")).rejects.toThrow("The secret is empty.");
  });
});

describe("webhook-secrets check", () => {
  it("says which can be used, with their scheme and no value, and fails for the others", async () => {
    const { run } = setUp({
      [`${of}/webhook`]: JSON.stringify(webhook),
      "syncvet/default/webhook": JSON.stringify({ scheme: "hmac", secrets: ["first"] }),
    });
    const { text, failure } = await run("webhook-secrets check", "", {}, null);
    const lines = text.split("\n");
    expect(lines).toContain(`${of}  md-integrations  accepts 1`);
    expect(lines).toContain("syncvet/default  cannot be used: every webhook of it is refused");
    expect(lines).toContain("md-integrations/clinic-2  has no value: every webhook of it is refused");
    expect(lines).toContain("inside-rx/default  has no value, and no format of this vendor's webhooks is known");
    expect(text).not.toContain("first");
    expect(String(failure)).toMatch(/ 2 of \d+ need a look/);
  });

  it("passes for a connection whose secret can be used", async () => {
    const { run } = setUp({ [`${of}/webhook`]: JSON.stringify(webhook) });
    expect((await run("webhook-secrets check")).failure).toBeUndefined();
  });
});

describe("webhook-secrets rotate", () => {
  it("accepts the new secret first and those before it, and with --finish the new one alone", async () => {
    const { run, read } = setUp({ [`${of}/webhook`]: JSON.stringify(webhook) });
    const { text } = await run("webhook-secrets rotate", "second\n");
    expect(text).toContain(`${of} accepts 2 secrets.`);
    expect(text).not.toMatch(/first|second/);
    expect(await read(`${of}/webhook`)).toEqual({ ...webhook, secrets: ["second", "first"] });
    await run("webhook-secrets rotate", "", { finish: ["true"] });
    expect(await read(`${of}/webhook`)).toEqual({ ...webhook, secrets: ["second"] });
  });

  it("keeps each once, and none in the place of one that the vendor may still sign with", async () => {
    const { run, read } = setUp({ [`${of}/webhook`]: JSON.stringify(webhook) });
    for (const next of ["second", "third", "first"]) await run("webhook-secrets rotate", next);
    expect((await read(`${of}/webhook`)).secrets).toEqual(["first", "third", "second"]);
    const { failure } = await run("webhook-secrets rotate", "fourth");
    expect(String(failure)).toContain("has 3 secrets already");
    expect((await read(`${of}/webhook`)).secrets).toEqual(["first", "third", "second"]);
    await run("webhook-secrets rotate", "", { finish: ["true"] });
    await run("webhook-secrets rotate", "fourth");
    expect((await read(`${of}/webhook`)).secrets).toEqual(["fourth", "first"]);
  });

  it("loses no secret of another rotation at the same time", async () => {
    const secrets = memorySecretStore({ [`${prefix}/${of}/webhook`]: JSON.stringify(webhook) });
    const bothHaveRead = Promise.withResolvers<void>();
    let readers = 0;
    const secretWriter: SecretWriter = {
      ...secrets,
      async readCurrent(name) {
        const current = await secrets.readCurrent(name);
        readers += 1;
        if (readers === 2) bothHaveRead.resolve();
        await bothHaveRead.promise;
        return current;
      },
    };
    const rotate = createRotateWebhookSecret({ secretWriter, secretPrefix: prefix, clock: manualClock() });
    const connection = { vendor: "md-integrations", connection: "default" };
    const ends = await Promise.allSettled([rotate(connection, "second"), rotate(connection, "third")]);
    expect(ends).toMatchObject([{ status: "fulfilled", value: 2 }, { status: "rejected" }]);
    expect(JSON.parse((await secrets.read(`${prefix}/${of}/webhook`)) ?? "").secrets).toEqual(["second", "first"]);
    expect(await rotate(connection, "third")).toBe(3);
  });

  it.each([
    ["one that is first already", JSON.stringify(webhook), "first", "It is the first secret already."],
    [
      "one that its scheme cannot use",
      JSON.stringify({ scheme: "basic", secrets: ["a:b"] }),
      "no-colon",
      "none of the scheme basic",
    ],
    ["one of a connection without a scheme", "", "second", "has no value yet"],
  ])("refuses %s, and changes nothing", async (_what, stored, input, problem) => {
    const { run } = setUp({ [`${of}/webhook`]: stored });
    const { failure, text } = await run("webhook-secrets rotate", input);
    expect(failure).toBeInstanceOf(OperatorRefusal);
    expect(String(failure)).toContain(problem);
    expect(`${failure}`).not.toContain("no-colon");
    expect(text).toBe("");
  });
});
