import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commands, nouns } from "../../../infra/operator/commands.ts";
import { completionScript } from "../../../infra/operator/completion/completion-script.ts";

function linesOf(shell: string, ...args: readonly string[]): readonly string[] {
  const output = execFileSync(shell, args, { encoding: "utf8" });
  return output.split("\n").filter((line) => line !== "");
}

/** What bash offers at the end of a line. */
function completeInBash(...words: readonly string[]): readonly string[] {
  const script = [
    completionScript("bash", nouns, commands),
    `COMP_WORDS=(rx-operator ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}`,
    "_rx_operator",
    'printf "%s\\n" "$' + '{COMPREPLY[@]}"',
  ].join("\n");
  return linesOf("bash", "--norc", "-c", script);
}

describe("the completion for bash", () => {
  it.each([
    [[""], [...Object.keys(nouns), "overview", "doctor", "console", "completion"]],
    [["de"], ["deliveries", "dead-letters"]],
    [["doctor", "--u"], ["--url"]],
    [["doctor", "--local", "--j"], ["--json"]],
    [
      ["keys", ""],
      ["list", "create", "rotate", "revoke"],
    ],
    [
      ["keys", "r"],
      ["rotate", "revoke"],
    ],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["dead-letters", "redrive", "--m"], ["--max"]],
    [["subjects", "delete", "--y"], ["--yes"]],
    [["subjects", "preview", "--y"], []],
    [["nothing", ""], []],
  ])("after %j offers %j", (words, offered) => {
    expect(completeInBash(...words)).toEqual(offered);
  });
});

const has = (shell: string): boolean => spawnSync(shell, ["-c", ":"]).status === 0;

/** What fish offers at the end of a line: the word and its description, apart by a tab. */
function completeInFish(line: string): readonly string[] {
  const script = [completionScript("fish", nouns, commands), `complete -C '${line}'`].join("\n");
  return linesOf("fish", "--no-config", "-c", script);
}

/** What zsh is given to offer: the word and its description, apart by a colon. */
function completeInZsh(...words: readonly string[]): readonly string[] {
  const script = [
    "compdef() { : }",
    completionScript("zsh", nouns, commands),
    "_describe() { print -l -- $offered }",
    `words=(rx-operator ${words.map((word) => `'${word}'`).join(" ")}); CURRENT=${words.length + 1}`,
    "_rx_operator",
  ].join("\n");
  return linesOf("zsh", "-f", "-c", script);
}

const helpOf = "--help\tdisplay help for command";

describe.skipIf(!has("fish"))("the completion for fish, which is installed,", () => {
  it.each([
    [
      "rx-operator keys ro",
      ["rotate\tCreate a successor of an API key, which is shown only once; the key itself expires after an overlap"],
    ],
    ["rx-operator keys revoke --j", ["--json\tprint the result as one JSON object, a list as one object per line"]],
    ["rx-operator keys revoke 0123 --y", ["--yes\tconfirm the change without asking; required without a terminal"]],
    ["rx-operator doctor --local --h", [helpOf]],
    ["rx-operator doctor --rec", ["--receiver\twith --deep: where the test is delivered; default: nowhere"]],
    ["rx-operator keys list --y", []],
    ["rx-operator completion z", ["zsh\tzsh"]],
    ["rx-operator nothing ", []],
  ])("after %j offers %j", (line, offered) => {
    expect(completeInFish(line)).toEqual(offered);
  });
});

describe.skipIf(!has("zsh"))("the completion for zsh, which is installed,", () => {
  it.each([
    [
      ["keys", ""],
      /^rotate:Create a successor of an API key, which is shown only once; the key itself expires after an overlap$/m,
    ],
    [["keys", "revoke", "--j"], /^--json:print the result as one JSON object, a list as one object per line$/m],
    [["keys", "revoke", "0123", "--y"], /^--yes:confirm the change without asking/m],
    [["doctor", "--local", "--h"], /^--help:display help for command$/m],
    [["completion", ""], /^bash:bash\nzsh:zsh\nfish:fish$/],
    [[""], /^overview:/m],
    [["nothing", ""], /^$/],
  ])("after %j offers %j", (words, offered) => {
    expect(completeInZsh(...words).join("\n")).toMatch(offered);
  });
});

it.each(["zsh", "fish"])("the completion for %s describes every word and every option", (shell) => {
  const script = completionScript(shell, nouns, commands);
  const described = commands.flatMap(({ name, summary, options = [] }) => [
    [name.split(" ").at(-1) ?? "", summary],
    ...options.map(({ flags, description }) => [flags.split(" ")[0] ?? "", description]),
  ]);
  for (const [word = "", description = ""] of described) {
    expect(description).not.toBe(word);
    expect(script).toContain(shell === "zsh" ? `'${word}:${inZsh(description)}'` : ` -d '${inFish(description)}'`);
  }
});

const inZsh = (text: string): string => text.replaceAll("'", "'\\''");
const inFish = (text: string): string => text.replaceAll("'", "\\'");
