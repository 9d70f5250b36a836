import { describe, expect, it } from "vitest";
import { runCommand } from "../../../infra/operator/run-command.ts";

async function run(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await runCommand(
    args,
    { RX_LOCAL_DIR: "/nowhere" },
    (line) => lines.push(line),
    async () => "",
  );
  return lines.join("\n");
}

describe("the operator's tool", () => {
  it.each([[[]], [["help"]], [["--help"]]])("called with %j says what it can do", async (args) => {
    const help = await run(...args);
    for (const name of [
      "add-partner",
      "partners",
      "add-key",
      "revoke-key",
      "jobs",
      "lift-cool-down",
      "dead-letters",
      "delete-subject",
    ]) {
      expect(help).toContain(name);
    }
  });

  it("says how one command is called", async () => {
    expect(await run("lift-cool-down", "--help")).toContain("<vendor>/<connection>");
  });

  it.each([
    ["a command that there is not", ["drop-everything"], /no command drop-everything/],
    ["no stage", ["partners"], /--local, or --stage/],
    ["a stage that there is not", ["partners", "--stage", "moon"], /--stage local \| dev \| prod/],
    ["an option that there is not", ["partners", "--local", "--all"], /--all/],
    ["another command's option", ["partners", "--local", "--grants", "x"], /--grants/],
    ["too few words", ["lift-cool-down", "--local"], /<vendor>\/<connection>/],
    ["too many words", ["partners", "x", "--local"], /not how it is called/],
    ["no stack on this machine", ["partners", "--local"], /no \/nowhere\/stack.json/],
  ])("refuses %s", async (_what, args, why) => {
    await expect(run(...args)).rejects.toThrow(why);
  });
});
