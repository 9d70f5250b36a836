import { readFileSync } from "node:fs";

/** A command of a guide, and the answer that the guide shows below it. */
export interface GuideStep {
  /** The nearest heading above it. */
  readonly heading: string;
  readonly command: string;
  /** `json` or `http` with the block's text; absent where the guide shows no answer. */
  readonly shown?: { readonly language: string; readonly text: string };
}

const fence = /^(?:#+ (?<heading>.*)|```(?<language>\w+)\n(?<text>[\s\S]*?)^```)$/gm;

/** The steps of `docs/vendors/<vendor>.md`, without those that set up the shell. */
export function guideSteps(vendor: string): readonly GuideStep[] {
  return readSteps(`vendors/${vendor}`).filter(({ command }) => !command.includes("export RX_GATEWAY"));
}

/**
 * The shell blocks of a guide, `docs/<name>.md`, in order. A `json` or `http` block that follows a command without another
 * heading is its answer.
 */
export function readSteps(name: string): readonly GuideStep[] {
  const guide = readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), "utf8");
  const steps: GuideStep[] = [];
  let heading = "";
  let isAnswerable = false;
  for (const { groups = {} } of guide.matchAll(fence)) {
    const { language, text = "" } = groups;
    const last = steps.at(-1);
    if (language === undefined) heading = groups["heading"] ?? "";
    else if (language === "sh") {
      steps.push({ heading, command: text.trimEnd() });
    } else if (isAnswerable && last !== undefined) steps.splice(-1, 1, { ...last, shown: { language, text } });
    isAnswerable = language === "sh";
  }
  return steps;
}

/**
 * What a shown answer has and a real one lacks, by path: members, types, elements of lists; status and names of headers in
 * an `http` block. Values may differ.
 */
export function missingParts({ shown }: GuideStep, output: string): readonly string[] {
  if (shown === undefined) return [];
  if (shown.language === "json") return missingMembers(JSON.parse(shown.text), JSON.parse(output), "");
  const [head = "", body] = splitHead(shown.text);
  const [realHead = "", realBody = ""] = splitHead(output);
  const inHead = head
    .split("\n")
    .map((line) => (line.startsWith("HTTP/") ? line.split(" ", 2).join(" ") : `${line.split(":", 1)[0]}:`).trim())
    .filter((part) => !realHead.toLowerCase().includes(part.toLowerCase()));
  return body === undefined ? inHead : [...inHead, ...missingMembers(JSON.parse(body), JSON.parse(realBody), "")];
}

function splitHead(text: string): readonly string[] {
  return text
    .replaceAll("\r\n", "\n")
    .trim()
    .split(/\n\n(?=[[{])/, 2);
}

function missingMembers(shown: unknown, real: unknown, at: string): readonly string[] {
  if (kindOf(shown) !== kindOf(real)) return [`${at} is ${kindOf(real)}`];
  if (Array.isArray(shown) && Array.isArray(real)) {
    if (shown.length > 0 && real.length === 0) return [`${at} is empty`];
    return shown.slice(0, real.length).flatMap((one, index) => missingMembers(one, real[index], `${at}/${index}`));
  }
  if (typeof shown !== "object" || shown === null || typeof real !== "object" || real === null) return [];
  const members = new Map<string, unknown>(Object.entries(real));
  return Object.entries(shown).flatMap(([name, value]) =>
    members.has(name) ? missingMembers(value, members.get(name), `${at}/${name}`) : [`${at}/${name} is missing`],
  );
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);
