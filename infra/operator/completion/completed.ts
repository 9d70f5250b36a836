import type { OperatorCommand } from "../commands/command.ts";
import { globalOptions, helpOption, yesOption } from "../commands/global-options.ts";

export type Completed = Pick<OperatorCommand, "name" | "summary" | "options" | "changes">;

/** What is offered at a place of a command line. */
export interface Offered {
  readonly word: string;
  readonly description: string;
}

export interface OfferedOption extends Offered {
  readonly takesValue: boolean;
}

export const completionWords = {
  name: "completion",
  summary: "Print a script that completes rx-operator in a shell",
  shells: ["bash", "zsh", "fish"],
} as const;

/** The first words: nouns, and the commands that are one word. */
export function firstWords(
  nouns: Readonly<Record<string, string>>,
  commands: readonly Completed[],
): readonly Offered[] {
  return [
    ...Object.entries(nouns).map(([word, description]) => ({ word, description })),
    ...commands.flatMap(({ name, summary }) => (name.includes(" ") ? [] : [{ word: name, description: summary }])),
    { word: completionWords.name, description: completionWords.summary },
  ];
}

export function verbsOf(noun: string, commands: readonly Completed[]): readonly Offered[] {
  return commands.flatMap(({ name, summary }) =>
    name.startsWith(`${noun} `) ? [{ word: name.slice(noun.length + 1), description: summary }] : [],
  );
}

export function optionsOf({ options = [], changes }: Completed): readonly OfferedOption[] {
  const all = [...options, ...(changes ? [yesOption] : []), ...globalOptions, helpOption];
  return all.map(({ flags, description }) => ({
    word: flags.split(" ")[0] ?? "",
    description,
    takesValue: flags.includes("<"),
  }));
}
