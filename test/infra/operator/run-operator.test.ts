import { describe, expect, it } from "vitest";
import { commands } from "../../../infra/operator/commands.ts";
import { runOperator } from "../../../infra/operator/run-operator.ts";
import { wordsOfExample } from "../../support/operator-examples.ts";
import { testTerminal } from "../../support/test-terminal.ts";

const environment = { RX_LOCAL_DIR: "/nowhere" };

async function run(args: readonly string[], options: Parameters<typeof testTerminal>[0] = {}) {
  const terminal = testTerminal({ environment, ...options });
  const code = await runOperator(args, terminal);
  return { code, output: terminal.output(), problems: terminal.problems(), questions: terminal.questions };
}

describe("the operator's tool", () => {
  it.each([[[]], [["help"]], [["--help"]]])("called with %j prints its nouns and its exit codes", async (args) => {
    const { code, output } = await run(args);
    expect(code).toBe(0);
    for (const { name } of commands) expect(output).toMatch(new RegExp(`^  ${name.split(" ")[0]} `, "m"));
    expect(output).toMatch(/^ {4}2 {2}the command line/m);
  });

  it.each(
    commands.map((command) => [command.name, command] as const),
  )("prints how %s is called, with examples", async (name, { summary, examples }) => {
    const { code, output } = await run([...name.split(" "), "--help"]);
    expect(code).toBe(0);
    expect(output.replaceAll(/\s+/g, " ")).toContain(summary);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(output).toContain(example.split(" | ").at(-1));
    expect(output).toContain("--stage <stage>");
  });

  it.each(commands.flatMap(({ examples }) => examples))("accepts its own example %s", async (example) => {
    const { code, problems } = await run(wordsOfExample(example), { input: "0123", answer: { line: "y" } });
    expect(problems).toContain("/nowhere/stack.json");
    expect(code).toBe(4);
  });

  it("uses the name by which it was called", async () => {
    expect((await run(["--help"], { environment: { npm_lifecycle_event: "operator" } })).output).toContain(
      "npm run operator -- partners list --local",
    );
    expect((await run(["--help"])).output).toContain("rx-operator partners list --local");
  });

  it.each([
    ["a noun that does not exist", ["everything", "drop"], 2, /unknown command 'everything'/],
    ["a mistyped noun", ["partnrs", "list"], 2, /unknown command 'partnrs'\n\(Did you mean partners\?\)/],
    ["help of a mistyped noun", ["partnrs", "--help"], 2, /unknown command 'partnrs'\n\(Did you mean partners\?\)/],
    ["help of a mistyped verb", ["keys", "revok", "-h"], 2, /unknown command 'revok'\n\(Did you mean revoke\?\)/],
    ["help of nothing near", ["frobnicate", "--help"], 2, /unknown command 'frobnicate'\n\(--help/],
    ["help by a word of nothing near", ["help", "frobnicate"], 2, /Usage/],
    ["a verb that does not exist", ["keys", "drop"], 2, /unknown command 'drop'/],
    ["a noun without a verb", ["keys"], 2, /revoke \[options\] <key>/],
    ["no stage", ["partners", "list"], 2, /Name the stage: --local, or --stage/],
    ["a stage that does not exist", ["partners", "list", "--stage", "moon"], 2, /no stage moon.*local \| dev \| prod/],
    ["two stages", ["partners", "list", "--stage", "dev", "--local"], 2, /'--local' cannot be used with/],
    ["an option that does not exist", ["partners", "list", "--local", "--all"], 2, /--all/],
    [
      "a purpose that does not exist",
      ["grants", "add", "prt_1", "--grants", "inside-rx:*", "--purpose", "marketing", "--local"],
      2,
      /--purpose is one of treatment, payment, operations, other/,
    ],
    ["another command's option", ["partners", "list", "--local", "--grants", "x"], 2, /--grants/],
    ["--yes where nothing changes", ["partners", "list", "--local", "--yes"], 2, /--yes/],
    ["a receiver of no test", ["doctor", "--receiver", "https://a.example", "--local"], 2, /belongs to --deep/],
    ["too few words", ["connections", "clear-cool-down", "--local"], 2, /vendor\/connection/],
    ["too many words", ["partners", "list", "x", "--local"], 2, /too many arguments/],
    ["a job's state that does not exist", ["jobs", "list", "--status", "done", "--local"], 2, /--status takes any of/],
    ["a time that is none", ["jobs", "list", "--since", "noon", "--local"], 2, /--since takes a time/],
    ["all of a vendor's connections at once", ["connections", "clear-cool-down", "syncvet", "--local"], 2, /one/],
    ["a number of no messages", ["dead-letters", "redrive", "intake", "--max", "0", "--local"], 2, /whole number/],
    ["a subject without an id", ["subjects", "preview", "syncvet", "--local"], 2, /one patient or one case/],
    ["an empty id", ["subjects", "preview", "syncvet", "--case-id", "-", "--local"], 2, /empty/],
    ["a connection that does not exist", ["connections", "clear-cool-down", "syncvet/x", "--local"], 3, /There are /],
    [
      "a vendor that does not exist",
      ["subjects", "preview", "acme", "--case-id", "a", "--local"],
      3,
      /acme is not a vendor/,
    ],
    [
      "a queue that does not exist",
      ["dead-letters", "redrive", "moon", "--local"],
      3,
      /There are intake, large-webhooks, event-work, delivery,/,
    ],
    ["a URL that is none", ["doctor", "--url", "gateway", "--local"], 2, /--url takes an https URL/],
    ["no stack on this machine", ["partners", "list", "--local"], 4, /no \/nowhere\/stack.json/],
  ])("ends with its exit code for %s", async (_what, args, code, problem) => {
    const result = await run(args);
    expect(result).toMatchObject({ code, output: "" });
    expect(result.problems).toMatch(problem);
  });

  it("reads the stage from STAGE", async () => {
    const { problems } = await run(["partners", "list"], { environment: { ...environment, STAGE: "local" } });
    expect(problems).toContain("/nowhere/stack.json");
  });
});

/** The names that scripts and people rely on. */
const contract = {
  partners: "list show create rename suspend resume delete",
  grants: "add remove",
  keys: "list create rotate revoke",
  connections: "list show check set-credentials clear-cool-down close-breaker",
  "webhook-secrets": "check rotate",
  jobs: "list show look resolve cancel",
  events: "list show payload",
  deliveries: "list show retry",
  endpoints: "list show pause resume test recover rotate-secret",
  cases: "show",
  "dead-letters": "list show redrive",
  subjects: "preview delete restore hold reapply",
  "catch-ups": "start show",
  metrics: "show",
  logs: "tail",
  audit: "list verify export disclosures",
} as const;

describe("the help of", () => {
  it.each(Object.entries(contract))("%s names %s", async (noun, verbs) => {
    const { output } = await run([noun, "--help"]);
    for (const verb of verbs.split(" ")) expect(output).toMatch(new RegExp(`^  ${verb} `, "m"));
  });

  it("the tool names overview, doctor, console and completion; keys revoke its options, doctor --deep", async () => {
    const { output } = await run(["--help"]);
    for (const word of ["overview", "doctor", "console", "completion"])
      expect(output).toMatch(new RegExp(`^  ${word} `, "m"));
    expect((await run(["keys", "revoke", "--help"])).output).toMatch(/--compromised[\s\S]*--since/);
    expect((await run(["doctor", "--help"])).output).toContain("--deep");
  });
});

describe("a change", () => {
  const changes = commands.filter((command) => command.changes).map(({ name }) => name);

  it("asks for confirmation; lists and previews do not", () => {
    expect(changes).toEqual([
      "doctor",
      "partners create",
      "partners rename",
      "partners suspend",
      "partners resume",
      "partners delete",
      "grants add",
      "grants remove",
      "keys create",
      "keys rotate",
      "keys revoke",
      "connections set-credentials",
      "connections clear-cool-down",
      "connections close-breaker",
      "webhook-secrets rotate",
      "catch-ups start",
      "events payload",
      "deliveries retry",
      "endpoints create",
      "endpoints pause",
      "endpoints resume",
      "endpoints disable",
      "endpoints test",
      "endpoints recover",
      "endpoints rotate-secret",
      "endpoints delete",
      "jobs look",
      "jobs cancel",
      "jobs resolve",
      "dead-letters show",
      "dead-letters redrive",
      "subjects delete",
      "subjects restore",
      "subjects hold",
      "subjects release",
      "subjects reapply",
      "audit resend",
      "restore finish",
    ]);
  });

  it.each(["n", "", "nothing", undefined])("that is answered with %j is not made", async (line) => {
    const { code, problems, questions } = await run(["keys", "revoke", "0123", "--local"], { answer: { line } });
    expect(questions).toEqual(["Revoke key 0123 on stage local permanently? [y/N] "]);
    expect(code).toBe(5);
    expect(problems).toBe("Nothing was changed.");
  });

  it("requires --yes without a terminal", async () => {
    const { code, problems } = await run(["dead-letters", "redrive", "intake", "--local"]);
    expect(code).toBe(5);
    expect(problems).toContain("Redrive all dead letters of intake on stage local?");
    expect(problems).toContain("add --yes");
  });

  it.each([
    ["y", []],
    ["YES", []],
    [undefined, ["--yes"]],
  ] as const)("answered with %j and flags %j goes on", async (line, flags) => {
    const { code, problems } = await run(["keys", "revoke", "0123", "--local", ...flags], { answer: { line } });
    expect(code).toBe(4);
    expect(problems).toContain("/nowhere/stack.json");
  });

  it("names a key only by its id, even when the whole key is given", async () => {
    const key = `rxg_0123_${"5ec4e7".repeat(8)}`;
    const { problems } = await run(["keys", "revoke", "-", "--local"], { input: `${key}\n` });
    expect(problems).toContain("Revoke key 0123 on");
    expect(problems).not.toContain("5ec4e7");
  });

  it("names no patient", async () => {
    const { problems } = await run(["subjects", "delete", "syncvet", "--patient-id", "-", "--local"], {
      input: "patient-9\n",
    });
    expect(problems).toContain("of this patient");
    expect(problems).not.toContain("patient-9");
  });

  it.each([
    ["a patient's id", ["subjects", "preview", "syncvet", "--patient-id", "patient-9"], /pass --patient-id -.*history/],
    ["a case's id", ["cases", "show", "md-integrations", "--case-id", "patient-9"], /pass --case-id -/],
    ["a whole key", ["keys", "revoke", "rxg_0123_patient-9", "--yes"], /Its id is sufficient: keys revoke 0123\./],
  ])("takes %s from the standard input alone", async (_what, args, problem) => {
    const { code, problems } = await run([...args, "--local"]);
    expect(code).toBe(2);
    expect(problems).toMatch(problem);
    expect(problems).not.toContain("patient-9");
  });
});
