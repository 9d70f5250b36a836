import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commands, nouns } from "../../../infra/operator/commands.ts";
import { completionScript } from "../../../infra/operator/completion.ts";

/** What bash offers at the end of a line. */
function completeInBash(...words: readonly string[]): readonly string[] {
  const script = [
    completionScript("bash", nouns, commands),
    `COMP_WORDS=(rx-operator ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}`,
    "_rx_operator",
    'printf "%s\\n" "$' + '{COMPREPLY[@]}"',
  ].join("\n");
  const output = execFileSync("bash", ["--norc", "-c", script], { encoding: "utf8" });
  return output.split("\n").filter((word) => word !== "");
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

it.each(["zsh", "fish"])("the completion for %s knows every command", (shell) => {
  const script = completionScript(shell, nouns, commands);
  for (const { name } of commands) for (const word of name.split(" ")) expect(script).toContain(word);
});
