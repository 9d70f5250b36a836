import { describe, expect, it } from "vitest";
import { keysRevoke } from "../../../infra/operator/commands/keys-revoke.ts";
import { commands } from "../../../infra/operator/commands.ts";
import { refuseUntilRestored } from "../../../infra/operator/record/refuse-until-restored.ts";
import { stages } from "../../../infra/stages.ts";

const { dev } = stages;
const [found, missing] = [{ find: async () => 1 }, { find: async () => undefined }];
const [change, question] = [{ question: "Cancel it?", duringRestore: false }, "Revoke it?"];

describe("the operator's tool on restored state", () => {
  it.each([
    ["a change before the restore is finished", "r1", missing, change, true],
    ["a change after it", "r1", found, change, false],
    ["a change of state that was not restored", undefined, missing, change, false],
    ["a command that only reads", "r1", missing, { question: undefined, duringRestore: false }, false],
    ["a right that is withdrawn", "r1", missing, { question, duringRestore: true }, false],
  ])("decides on %s (%s)", async (_what, restoredFrom, marker, command, refused) => {
    const decided = refuseUntilRestored({ restoredFrom, marker }, command);
    if (refused) await expect(decided).rejects.toThrow("run `restore finish` first");
    else await expect(decided).resolves.toBeUndefined();
  });

  it("revokes a key, and cancels no job with it", async () => {
    const prepare = async (options: Record<string, readonly string[]>) =>
      await keysRevoke.prepare(
        { arguments: ["0123456789ab"], options },
        { stage: dev, readValue: async () => "", readSecret: async () => "", problem: () => undefined },
      );
    expect((await prepare({})).duringRestore).toBe(true);
    expect((await prepare({ compromised: ["true"] })).duringRestore).toBe(false);
  });

  it("has the steps of a restore among its commands", () => {
    const steps = ["restore review", "restore finish", "keys revoke", "grants remove", "partners suspend"];
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(steps));
  });
});
