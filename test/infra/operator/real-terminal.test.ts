import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const python = spawnSync("python3", ["-c", "import pty, os; os.waitstatus_to_exitcode"]).status === 0;
const environment = { ...process.env, RX_LOCAL_DIR: "/nowhere", STAGE: "", TERM: "dumb" };

/** Another package, to which this one is linked, as `npm link` does. */
const linked = mkdtempSync(join(tmpdir(), "rx-linked-"));
afterAll(() => rmSync(linked, { recursive: true }));
mkdirSync(join(linked, "node_modules", ".bin"), { recursive: true });
writeFileSync(join(linked, "package.json"), '{"name": "linked", "private": true}');
symlinkSync(root, join(linked, "node_modules", "rx-gateway"));
symlinkSync("../rx-gateway/infra/operator/main.mjs", join(linked, "node_modules", ".bin", "rx-operator"));
// The tool needs the Node of this run.
symlinkSync(process.execPath, join(linked, "node_modules", ".bin", "node"));

const npx = ["npx", "--no-install", "rx-operator"] as const;

type Step = { readonly after: string } & ({ readonly type: string } | { readonly signal: string });

/** Runs a command on a pseudo-terminal, which Python's standard library makes. */
async function onTerminal(command: readonly string[], steps: readonly Step[], cwd = root) {
  const script = join(root, "test/support/run-in-terminal.py");
  const args = [script, JSON.stringify(steps), ...command];
  const output = await new Promise<string>((resolve, reject) => {
    execFile("python3", args, { cwd, env: environment }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
  return JSON.parse(output) as { readonly shown: string; readonly status: number };
}

const tool = [process.execPath, "infra/operator/main.mjs"] as const;
const revoke = ["keys", "revoke", "0123", "--local"] as const;
const question = "Revoke key 0123 on stage local permanently? [y/N] ";

describe.skipIf(!python)("On a pseudo-terminal, of which Python has a module, rx-operator", () => {
  it.each([
    ["answered n", { type: "n\r" }, 5, "Nothing was changed."],
    ["ended by Ctrl-D", { type: "\u0004" }, 5, "Nothing was changed."],
    ["interrupted by Ctrl-C", { type: "\u0003" }, 130, "Interrupted. Nothing was changed."],
    ["interrupted by SIGINT", { signal: "SIGINT" }, 130, ""],
  ])("asks, and %s ends with its exit code", async (_how, answer, code, shown) => {
    const ended = await onTerminal([...tool, ...revoke], [{ after: question, ...answer }]);
    expect([ended.status, ended.shown]).toEqual([code, ended.shown]);
    expect(ended.shown).toContain(shown);
  });

  it("asks by npx in a package that it is linked to", async () => {
    const ended = await onTerminal([...npx, ...revoke], [{ after: question, type: "\u0003" }], linked);
    expect([ended.status, ended.shown]).toEqual([130, ended.shown]);
  });

  it("shows nothing of a secret that is typed", async () => {
    const ended = await onTerminal(
      [...tool, "connections", "set-credentials", "syncvet/default", "--local"],
      [
        { after: "The secret: ", type: "typed-secret\r" },
        { after: "[y/N] ", type: "n\r" },
      ],
    );
    expect(ended.status).toBe(5);
    expect(ended.shown).not.toContain("typed-secret");
  });

  it("writes no control sequences where it asks nothing", async () => {
    const { shown, status } = await onTerminal([...tool, "keys", "list", "--local"], []);
    expect(status).toBe(4);
    const text = shown.replaceAll("\r\n", "");
    expect([text.includes("\u001b"), text.includes("\r")]).toEqual([false, false]);
  });

  it("is completed by an interactive bash", async () => {
    const { shown } = await onTerminal(
      ["bash", "--norc", "--noprofile", "-i"],
      [
        {
          after: "bash-",
          type: `bind 'set enable-bracketed-paste off'; eval "$(${tool.join(" ")} completion bash)"; echo lo''aded\r`,
        },
        { after: "loaded", type: "rx-operator endp\t" },
        { after: "rx-operator endpoints ", type: "pau\t" },
        { after: "pause ", type: "\u0015exit\r" },
      ],
    );
    expect(shown).toContain("rx-operator endpoints pause ");
  });
});

describe("Without a terminal, rx-operator by npx, in its own folder and in a package that it is linked to,", () => {
  const run = (args: readonly string[], cwd: string) => {
    const { status, stdout, stderr } = spawnSync(npx[0], [...npx.slice(1), ...args], {
      ...{ cwd, env: environment, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
    });
    return { status, stdout, stderr };
  };

  it("ends with the exit code of its command, its result on standard output alone", () => {
    const help = run(["keys", "--help"], root);
    expect([help.status, help.stderr]).toEqual([0, ""]);
    expect(help.stdout).toContain("revoke [options] <key>");
    const unconfirmed = run(revoke, linked);
    expect([unconfirmed.status, unconfirmed.stdout]).toEqual([5, ""]);
    expect(unconfirmed.stderr).toContain("There is no terminal to ask on: add --yes.");
    expect(run(["keys", "drop"], linked).status).toBe(2);
  });
});
