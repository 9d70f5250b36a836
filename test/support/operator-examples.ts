import type { OperatorCommand } from "../../infra/operator/commands/command.ts";

/** The words of a command's example for the local stack, without what comes before its last pipe or after a redirection. */
export function wordsOfExample(example: string): readonly string[] {
  const command = (example.split(" | ").at(-1) ?? "").replace(/ [<>] .*/, "").replace(/--stage \w+/, "--local");
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(([word, ...quoted]) => quoted.join("") || word);
}

/** The words of a command's first example for the local stack, without `--yes`. */
export function wordsOfCommand({ examples: [example = ""] }: Pick<OperatorCommand, "examples">): readonly string[] {
  return wordsOfExample(example).filter((word) => word !== "--yes");
}

/** A standard input that every command can read: a connection's credentials, a secret, an id. */
export const exampleInput = JSON.stringify({
  clientId: "id",
  clientSecret: "secret",
  pepper: "0123456789abcdef".repeat(4),
});
