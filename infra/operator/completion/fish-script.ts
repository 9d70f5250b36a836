import {
  type Completed,
  completionWords,
  firstWords,
  type Offered,
  type OfferedOption,
  optionsOf,
  verbsOf,
} from "./completed.ts";

/** One line of fish's `complete` for each word and each option. */
export function fishScript(nouns: Readonly<Record<string, string>>, commands: readonly Completed[]): string {
  const first = "__fish_is_nth_token 1";
  const second = (noun: string) => `__fish_is_nth_token 2; and __fish_seen_subcommand_from ${noun}`;
  const shells = completionWords.shells.map((shell) => ({ word: shell, description: shell }));
  return [
    "complete -c rx-operator -f",
    ...firstWords(nouns, commands).map((one) => wordLine(first, one)),
    ...shells.map((shell) => wordLine(second("completion"), shell)),
    ...Object.keys(nouns).flatMap((noun) => verbsOf(noun, commands).map((verb) => wordLine(second(noun), verb))),
    ...commands.flatMap((one) => optionsOf(one).map((option) => optionLine(seenBoth(one.name), option))),
  ].join("\n");
}

function seenBoth(name: string): string {
  return name
    .split(" ")
    .map((word) => `__fish_seen_subcommand_from ${word}`)
    .join("; and ");
}

function wordLine(condition: string, { word, description }: Offered): string {
  return `complete -c rx-operator -n '${condition}' -a '${word}' -d '${quoted(description)}'`;
}

function optionLine(condition: string, { word, description, takesValue }: OfferedOption): string {
  const value = takesValue ? " -x" : "";
  return `complete -c rx-operator -n '${condition}' -l ${word.slice(2)}${value} -d '${quoted(description)}'`;
}

function quoted(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}
