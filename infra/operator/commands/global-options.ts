import { stages } from "../../stages.ts";

/** The names of the stages in AWS. */
export const deployedStages: readonly string[] = Object.keys(stages).filter((name) => name !== "local");

/** Options that every command takes, with their descriptions. */
export const globalOptions = [
  { flags: "--local", description: "the local stack (npm start)" },
  {
    flags: "--stage <stage>",
    description: `a deployed stage: ${deployedStages.join(", ")}; default: STAGE in the environment`,
  },
  { flags: "--json", description: "print the result as one JSON object, a list as one object per line" },
] as const;

/** Of a command that changes something. */
export const yesOption = {
  flags: "--yes",
  description: "confirm the change without asking; required without a terminal",
} as const;

export const helpOption = { flags: "--help", description: "display help for command" } as const;
