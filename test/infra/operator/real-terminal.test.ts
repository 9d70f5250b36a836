import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { answeringSts } from "../../support/answering-sts.ts";
import { unreachableStack } from "../../support/unreachable-stack.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const python = spawnSync("python3", ["-c", "import pty, os; os.waitstatus_to_exitcode"]).status === 0;
const has = (shell: string): boolean => spawnSync(shell, ["-c", ":"]).status === 0;
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
async function onTerminal(
  command: readonly string[],
  steps: readonly Step[],
  cwd = root,
  more: NodeJS.ProcessEnv = {},
) {
  const script = join(root, "test/support/run-in-terminal.py");
  const args = [script, JSON.stringify(steps), ...command];
  const output = await new Promise<string>((resolve, reject) => {
    execFile("python3", args, { cwd, env: { ...environment, ...more } }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
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

  it.skipIf(!has("zsh"))(
    "is completed by an interactive zsh, which is installed, without an earlier compinit",
    async () => {
      const { shown } = await onTerminal(
        ["zsh", "-f", "-i"],
        [
          { after: "ready> ", type: `eval "$(${tool.join(" ")} completion zsh)"; echo lo''aded\r` },
          { after: "\nloaded", type: "rx-operator endp\t" },
          { after: "rx-operator endpoints ", type: "pau\t" },
          { after: "pause ", type: "end_1 --js\t" },
          { after: "--json ", type: "\u0015rx-operator keys r\t" },
          { after: "-- ", type: "\u0015exit\r" },
        ],
        ...([root, { PS1: "ready> ", PROMPT: "ready> " }] as const),
      );
      expect(shown).not.toContain("command not found");
      expect(shown).toMatch(/revoke +-- Revoke an API key/);
    },
  );

  it.skipIf(!has("fish"))("is completed by an interactive fish, which is installed", async () => {
    const { shown } = await onTerminal(
      ["fish", "--no-config", "-i", "-C", "function fish_prompt; echo 'ready> '; end"],
      [
        { after: "ready> ", type: `${tool.join(" ")} completion fish | source; echo lo''aded\r` },
        { after: "\nloaded", type: "rx-operator endp\t" },
        { after: "endpoints ", type: "pau\t" },
        { after: "pause ", type: "end_1 --js\t" },
        { after: "json ", type: "\u0015exit\r" },
      ],
    );
    expect(shown).toContain("rx-operator endpoints pause end_1 --json ");
  });

  const unreachable = unreachableStack();
  afterAll(() => rmSync(unreachable, { recursive: true }));
  const ofStack = { RX_LOCAL_DIR: unreachable, TERM: "xterm" };

  it("shows how far a command is, and removes it before the result", async () => {
    const { shown, status } = await onTerminal([...tool, "doctor", "--local"], [], root, ofStack);
    expect(status).toBe(6);
    expect(shown.replaceAll("\u001b", "<esc>")).toMatch(/\[#*-+\] \d+ of \d+ checks\r<esc>\[2K/);
    // What is between two erasures is no longer seen.
    const left = shown.split("\r\u001b[2K").filter((text) => text.includes("\n"));
    expect(left.join("")).not.toMatch(/of \d+ checks/);
  });

  it.each([
    ["standard error is a file", "doctor --local 2>/dev/null", {}],
    ["the terminal is dumb", "doctor --local", { TERM: "dumb" }],
  ])("shows nothing of it when %s", async (_what, words, more) => {
    const line = `${tool.join(" ")} ${words}`;
    const { shown } = await onTerminal(["sh", "-c", line], [], root, { ...ofStack, ...more });
    expect([shown.includes("health"), shown.includes("\u001b")]).toEqual([true, false]);
  });

  it("leaves a result in a file free of it, while the terminal shows it", async () => {
    const file = join(unreachable, "result.ndjson");
    const line = `${tool.join(" ")} doctor --local --json >${file}`;
    const { shown } = await onTerminal(["sh", "-c", line], [], root, ofStack);
    expect(shown).toContain(" checks\r\u001b[2K");
    const lines = readFileSync(file, "utf8").trim().split("\n");
    expect(lines.map((text) => JSON.parse(text).check)).toContain("health");
  });

  it("ends the console on Ctrl-C with 130", async () => {
    const sts = await answeringSts();
    const dir = unreachableStack(sts.origin);
    try {
      const { shown, status } = await onTerminal(
        [...tool, "console", "--local", "--read-only", "--no-open"],
        [{ after: "Console: http://127.0.0.1:", type: "\u0003" }],
        ...([root, { RX_LOCAL_DIR: dir }] as const),
      );
      expect([status, shown]).toEqual([130, expect.stringContaining("Interrupted.")]);
    } finally {
      sts.stop();
      rmSync(dir, { recursive: true });
    }
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

  it("says how a region is set where there is none, and shows no stack", () => {
    const none = "/nowhere";
    const env = { ...environment, ...{ AWS_CONFIG_FILE: none, AWS_SHARED_CREDENTIALS_FILE: none, STAGE: "dev" } };
    for (const name of ["AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE"]) Reflect.deleteProperty(env, name);
    const { status, stdout, stderr } = spawnSync(tool[0], [tool[1], "partners", "list"], {
      cwd: root,
      env,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^No AWS region is set\. Set AWS_REGION .*\n.*Region is missing\n$/);
  });
});
