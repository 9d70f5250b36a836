import { describe, expect, it } from "vitest";
import { type BannedWord, bannedWords } from "../../../infra/words/banned-words.ts";
import { findBanned } from "../../../infra/words/find-banned.ts";
import { readMarkdown } from "../../../infra/words/read-markdown.ts";
import { readMentions } from "../../../infra/words/read-mentions.ts";
import { reportWords } from "../../../infra/words/report-words.ts";
import { wordsOfName, wordsOfProse } from "../../../infra/words/split-words.ts";

describe("the words of a name", () => {
  it.each([
    ["putBack", "put back"],
    ["put-back", "put back"],
    ["PUT_BACK", "put back"],
    ["DLQSweeper2", "dlq sweeper 2"],
    ["webhook.forgotten", "webhook forgotten"],
    ["#mostAtOnce", "most at once"],
    ["", ""],
  ])("%s are %s", (name, words) => {
    expect(wordsOfName(name).join(" ")).toBe(words);
  });
});

it("the words of prose are without case, punctuation and code", () => {
  expect(wordsOfProse("Set aside: it's `late`.\nTold, twice!")).toEqual(["set", "aside", "it's", "`", "told", "twice"]);
});

/** The texts in which a word is found. */
function found(banned: BannedWord, ...texts: readonly string[]): readonly string[] {
  const mentions = texts.map((text, index) => ({ place: banned.place, text, file: "a.ts", line: index + 1 }));
  return (findBanned([banned], mentions).get(banned) ?? []).map(({ text }) => text);
}

describe("a banned word", () => {
  const name = (word: string, more = {}): BannedWord => ({ word, use: "", place: "names", ...more });

  it("is found as a whole word, in any case, and in the plural", () => {
    expect(found(name("gate"), "gate", "openGates", "GATE_URL", "gateway", "aggregate", "delegate")).toEqual([
      "gate",
      "openGates",
      "GATE_URL",
    ]);
  });

  it("of several words is found where they follow each other", () => {
    expect(found(name("set aside"), "SetAside", "wasSetAsideAt", "set", "asideSet", "setItAside")).toEqual([
      "SetAside",
      "wasSetAsideAt",
    ]);
  });

  it("that is banned as a first word is not found behind another", () => {
    expect(found(name("most", { first: true }), "mostTries", "atMost", "most")).toEqual(["mostTries", "most"]);
  });

  it("is not found before a word that makes it plain English", () => {
    const banned: BannedWord = { word: "stands", use: "is", place: "prose", unlessBefore: ["for"] };
    expect(found(banned, "It stands for a host.", "The job stands.")).toEqual(["The job stands."]);
  });

  it("is found once in a text that has it twice", () => {
    expect(found(name("gate"), "gateOfGates")).toEqual(["gateOfGates"]);
  });

  it("is found in its own place alone", () => {
    const mentions = [{ place: "prose", text: "whoever calls", file: "a.ts", line: 1 }] as const;
    const banned = name("whoever");
    expect(findBanned([banned], mentions).get(banned)).toEqual([]);
  });
});

describe("a file's mentions", () => {
  const read = (file: string, source: string) =>
    readMentions(file, source).map(({ place, text, line }) => `${place} ${line} ${text}`);

  it("are its name, what it declares, its texts and its comments; not what it refers to", () => {
    const source = `import { thirdParty } from "some-library";
/** Whoever reads this. */
export function putBack({ owner: lease }: Held): void {
  const log = { event: "webhook.kept", text: \`It is \${lease} now\` };
  thirdParty.register(log);
}
class Keeper { #purse = 1; }
`;
    expect(read("shared/gateway/jobs/run-job.ts", source).toSorted()).toEqual([
      "names 1 run-job",
      "names 3 lease",
      "names 3 putBack",
      "names 4 event",
      "names 4 log",
      "names 4 text",
      "names 4 webhook.kept",
      "names 7 #purse",
      "names 7 Keeper",
      "prose 2 /** Whoever reads this. */",
      "prose 4  now",
      "prose 4 It is ",
    ]);
  });

  it("in a test are its names, titles and comments, not its data", () => {
    const source = `it("a title", () => { const desk = "whoever calls"; });
it.each([["some data"]])(\`each \${title} of many\`, () => {}); // A comment.`;
    expect(read("test/a.test.ts", source).toSorted()).toEqual([
      "names 1 a",
      "names 1 desk",
      "prose 1 a title",
      "prose 2  of many",
      "prose 2 // A comment.",
      "prose 2 each ",
    ]);
  });

  it("in a vendor's folder are not the vendor's fields", () => {
    expect(read("shared/vendors/acme/operations.ts", 'const x = { verdict: "sealed" };')).toEqual([
      "names 1 operations",
      "names 1 x",
    ]);
  });

  it("are read of a source that is nested without end", () => {
    expect(read("infra/a.ts", `const x = ${"[".repeat(500)}${"]".repeat(500)};`)).toHaveLength(2);
  });

  it("have line comments that follow each other as one text, and no comment within a literal", () => {
    const source = `const url = "https://host/"; // One
  // text.
const a = \`a // none \${url /* inner */} // none\`.replace(/[/*]\\/\\//, "a /* none */");
{
  // At the end of a block.
}`;
    const comments = readMentions("infra/a.ts", source).filter(({ text }) => /^\/[/*]/.test(text));
    expect(comments.map(({ line, text }) => `${line} ${text.replaceAll(/\s+/g, " ")}`)).toEqual([
      "1 // One // text.",
      "3 /* inner */",
      "5 // At the end of a block.",
    ]);
  });
});

describe("the prose of a document", () => {
  it("is its paragraphs, without blocks of code and code between backticks", () => {
    const source = "# A title\n\nIt is let\ngo of.\n\n```sh\nwhoever\n```\n- An item with `told` in it.\n";
    const mentions = readMarkdown("docs/a.md", source);
    expect(mentions.map(({ line, text }) => `${line} ${text}`)).toEqual([
      "1 # A title",
      "3 It is let\ngo of.",
      "9 - An item with `told` in it.",
    ]);
    const words = ["let go", "whoever", "told"].map((word): BannedWord => ({ word, use: "", place: "prose" }));
    expect([...findBanned(words, mentions).values()].map(({ length }) => length)).toEqual([1, 0, 0]);
  });
});

describe("the check", () => {
  const words: readonly BannedWord[] = [
    { word: "purse", use: "allowance", place: "names" },
    { word: "desk", use: "harness", place: "names" },
  ];
  const check = (...texts: readonly string[]) => {
    const mentions = texts.map((text) => ({ place: "names", text, file: "shared/a.ts", line: 7 }) as const);
    return reportWords(findBanned(words, mentions), mentions.length);
  };

  it("passes where no banned word is used", () => {
    expect(check("allowance", "jobHarness")).toEqual({
      failed: false,
      lines: ["2 words are banned, 0 of them found in 2 names and texts."],
    });
  });

  it("fails where a banned word is used, and prints the place and the word to use", () => {
    const { failed, lines } = check("emptyPurse");
    expect(failed).toBe(true);
    expect(lines).toEqual([
      '"purse" is banned in names; use: allowance (docs/glossary.md).',
      "  shared/a.ts:7  emptyPurse",
      "2 words are banned, 1 of them found in 1 names and texts.",
    ]);
  });

  it("prints the first places of a word that is used often", () => {
    expect(check(...Array.from({ length: 7 }, () => "jobDesk")).lines).toContain("  … and 2 more");
  });

  it("fails where it has read nothing", () => {
    expect(check()).toMatchObject({ failed: true });
  });

  it("has each word once", () => {
    const keys = bannedWords.map(({ place, word }) => `${place} ${word}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
