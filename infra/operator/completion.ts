import type { OperatorCommand } from "./commands/command.ts";
import { UsageError } from "./terminal/errors.ts";

export const shells = ["bash", "zsh", "fish"] as const;

type Completed = Pick<OperatorCommand, "name" | "summary" | "options" | "changes">;

const globalOptions = ["--local", "--stage", "--json", "--help"];

/**
 * A script that completes `rx-operator`: nouns, then verbs, then options. It is self-contained: pressing Tab starts no
 * process.
 *
 * @throws UsageError for another shell
 */
export function completionScript(
  shell: string,
  nouns: Readonly<Record<string, string>>,
  commands: readonly Completed[],
): string {
  if (shell === "bash") return bashScript(Object.keys(nouns), commands);
  // zsh can run bash's completions.
  if (shell === "zsh")
    return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(Object.keys(nouns), commands)}`;
  if (shell === "fish") return fishScript(nouns, commands);
  throw new UsageError(`There are completions for ${shells.join(", ")}.`);
}

function bashScript(nouns: readonly string[], commands: readonly Completed[]): string {
  const cases = [
    ...commands.map((one) => [patternOf(one.name), optionsOf(one).join(" ")] as const),
    ['"completion "', shells.join(" ")] as const,
    ...nouns.map((noun) => [`"${noun} "`, verbsOf(noun, commands).join(" ")] as const),
  ];
  const branches = cases.map(([pattern, words]) => `    ${pattern}) words="${words}" ;;`).join("\n");
  return `_rx_operator() {
  local current="\${COMP_WORDS[COMP_CWORD]}" noun="" verb="" words=""
  [ "$COMP_CWORD" -gt 1 ] && noun="\${COMP_WORDS[1]}"
  [ "$COMP_CWORD" -gt 2 ] && verb="\${COMP_WORDS[2]}"
  case "$noun $verb" in
    " ") words="${[...nouns, ...wordsAlone(commands), "completion"].join(" ")}" ;;
${branches}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _rx_operator rx-operator`;
}

function fishScript(nouns: Readonly<Record<string, string>>, commands: readonly Completed[]): string {
  const line = (condition: string, word: string, about: string) =>
    `complete -c rx-operator -f -n '${condition}' -a '${word}' -d '${about.replaceAll("'", "\\'")}'`;
  const first = "__fish_is_nth_token 1";
  const afterNoun = (noun: string) => `__fish_is_nth_token 2; and __fish_seen_subcommand_from ${noun}`;
  const afterVerb = (name: string) =>
    name
      .split(" ")
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join("; and ");
  return [
    ...Object.entries(nouns).map(([noun, summary]) => line(first, noun, summary)),
    line(first, "completion", "Print a script that completes rx-operator in a shell"),
    ...shells.map((shell) => line(afterNoun("completion"), shell, shell)),
    ...commands.flatMap((one) => {
      const [noun = "", verb = ""] = one.name.split(" ");
      return [
        line(verb === "" ? first : afterNoun(noun), verb === "" ? noun : verb, one.summary),
        ...optionsOf(one).map((option) => line(afterVerb(one.name), option, option)),
      ];
    }),
  ].join("\n");
}

/** The names of the commands that are one word. */
function wordsAlone(commands: readonly Completed[]): readonly string[] {
  return commands.flatMap(({ name }) => (name.includes(" ") ? [] : [name]));
}

/** Options follow a verb, or at once a command that is one word. */
function patternOf(name: string): string {
  return name.includes(" ") ? `"${name}"` : `"${name} "*`;
}

function verbsOf(noun: string, commands: readonly Completed[]): readonly string[] {
  return commands.flatMap(({ name }) => (name.startsWith(`${noun} `) ? [name.slice(noun.length + 1)] : []));
}

function optionsOf({ options = [], changes }: Completed): readonly string[] {
  const own = options.map(({ flags }) => flags.split(" ")[0] ?? "");
  return [...own, ...(changes ? ["--yes"] : []), ...globalOptions];
}
