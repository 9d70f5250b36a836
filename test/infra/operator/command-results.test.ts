import { describe, expect, it } from "vitest";
import { runOperator } from "../../../infra/operator/run-operator.ts";
import { countOf, countOfSubjects, countsOf } from "../../../infra/operator/terminal/count-of.ts";
import { waitOf } from "../../../infra/operator/terminal/wait-of.ts";
import { createAddPartner } from "../../../shared/gateway/operator/add-partner.ts";
import { createRotateKeyById } from "../../../shared/gateway/operator/manage-keys.ts";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryChainObjects } from "../../support/fakes/memory-chain-objects.ts";
import { memoryEndpointStore, memoryPartnerStore } from "../../support/fakes/memory-stores.ts";
import { deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";
import { testTerminal } from "../../support/test-terminal.ts";

/** A patient with a case, an event and its delivery. */
async function setUp() {
  const harness = deletionHarness();
  await harness.record(harness.news({ patient_id: patient.value, case_id: "case-1" }));
  const subjects = (verb: string, input: string = patient.value, options: Record<string, readonly string[]> = {}) =>
    runCommand({
      ...{ name: `subjects ${verb}`, input, stores: harness.stores },
      arguments: ["md-integrations/default"],
      options: { "patient-id": ["-"], ...options },
    });
  return { harness, subjects };
}

describe("subjects preview", () => {
  it("counts in the singular and says what a deletion does", async () => {
    const { text } = await (await setUp()).subjects("preview");
    expect(text).toMatch(/^ {2}1 event$/m);
    expect(text).toMatch(/^ {2}1 case$/m);
    expect(text).toMatch(/^ {2}0 jobs$/m);
    expect(text).toContain("`subjects delete` hides what is listed, and removes it after 24 hours.");
    expect(text).not.toContain("Nothing is stored");
  });

  it("of an unknown id says that nothing is stored of it, and proposes no deletion", async () => {
    const { text } = await (await setUp()).subjects("preview", "patient-9");
    expect(text).toContain("Nothing is stored of it.");
    expect(text.split("\n").at(-1)).toBe("Nothing was changed.");
  });

  it("of a hidden patient or case says until when, and how it comes back", async () => {
    const { harness, subjects } = await setUp();
    await subjects("delete");
    const until = new Date(harness.clock.now() + harness.erasureWaits.restorable).toISOString();
    const { text } = await subjects("preview");
    expect(text).toContain(`Hidden until ${until}. \`subjects restore\` with the same arguments`);
    expect(text).not.toContain("subjects delete");
    const ofCase = await subjects("preview", "case-1", { "patient-id": [], "case-id": ["-"] });
    expect(ofCase.text).toContain("such as its patient's");
  });
});

it("subjects delete says at what time the data is removed, and subjects restore what it brought back", async () => {
  const { harness, subjects } = await setUp();
  const deleted = await subjects("delete");
  const until = new Date(harness.clock.now() + harness.erasureWaits.restorable).toISOString();
  expect(deleted.text).toContain(`It is removed at ${until}; \`subjects restore\``);
  expect((await subjects("restore")).text).toContain("brought back 1 event, 1 delivery, 1 case and 0 jobs.");
});

it("subjects restore of a case that its patient's erasure hides says so, and of one that is not hidden that it is not", async () => {
  const { subjects } = await setUp();
  const ofCase = () => subjects("restore", "case-1", { "patient-id": [], "case-id": ["-"] });
  expect(String((await ofCase()).failure)).toContain("Nothing of it is hidden");
  await subjects("delete");
  expect(String((await ofCase()).failure)).toContain("hidden by the erasure of another id, such as its patient's");
});

describe("subjects hold and release", () => {
  it("count the patient with the cases", async () => {
    const { subjects } = await setUp();
    const held = await subjects("hold");
    expect(held.text).toContain("md-integrations/default: held: 2 patients and cases.");
    expect(held.problems).toBe("");
    expect((await subjects("hold")).text).toContain("2 patients and cases, as before.");
    expect((await subjects("release")).text).toContain("released: 2 patients and cases.");
  });

  it("warn of an id of which nothing is stored, and say what was not held", async () => {
    const { subjects } = await setUp();
    expect((await subjects("release", "patient-9")).text).toContain("md-integrations/default: was not held.");
    const held = await subjects("hold", "patient-9");
    expect(held.text).toContain("held: 1 patient or case.");
    expect(held.problems).toContain("Nothing is stored of this patient: the id may be wrong.");
  });
});

it("audit export that matches nothing says so beside an empty result", async () => {
  const { text, problems } = await runCommand({ name: "audit export", stores: { chain: memoryChainObjects() } });
  expect([text, problems]).toEqual(["", "0 receipts match."]);
});

it("keys revoke --compromised of an unknown key does not say that it contains it", async () => {
  const options = { compromised: ["true"] };
  const stores = { directory: memoryPartnerStore() };
  const { text, failure } = await runCommand({ name: "keys revoke", arguments: ["0123456789ab"], options, stores });
  expect(failure).toBeInstanceOf(OperatorNotFound);
  expect(text).toBe("");
});

it("partners show has each key's status, expiry and the key that it was rotated from", async () => {
  const clock = manualClock();
  const partnerStore = memoryPartnerStore();
  const deps = { directory: partnerStore, partnerStore, clock, scope: { vendors, connections: {} } };
  const { partner, keyId } = await createAddPartner(deps)({ name: "Acme", grants: [] });
  const rotated = await createRotateKeyById(deps)({ keyId, overlapMs: 3_600_000 });
  const keyUses = { findLastUse: async () => undefined };
  const stores = { ...deps, keyUses, endpoints: memoryEndpointStore() };
  const show = () => runCommand({ name: "partners show", arguments: [partner.id], stores });

  const expiry = new Date(rotated.previousValidUntil).toISOString();
  expect((await show()).text).toContain(`Key ${keyId}  active  expires ${expiry}`);
  clock.advance(3_600_001);
  const { text } = await show();
  expect(text).toContain(`Key ${keyId}  expired  expires ${expiry}`);
  expect(text).toContain(`Key ${rotated.keyId}  active  does not expire  rotated from ${keyId}`);
});

describe("an example of the help", () => {
  const helpOf = async (...name: readonly string[]): Promise<string> => {
    const terminal = testTerminal({ environment: { npm_lifecycle_event: "operator" } });
    await runOperator([...name, "--help"], terminal);
    return terminal.output();
  };

  it("whose result is JSON or goes to a file is without npm's banner", async () => {
    expect(await helpOf("keys", "list")).toMatch(/npm run --silent operator -- keys list .*--json/);
    expect(await helpOf("keys", "list")).toMatch(/npm run operator -- keys list prt_/);
    expect(await helpOf("audit", "export")).toMatch(/npm run --silent operator -- audit export .* > receipts\.ndjson/);
  });

  it.each([
    "hold",
    "release",
    "restore",
    "delete",
  ])("of subjects %s, which reads a pipe, confirms the change", async (verb) => {
    expect(await helpOf("subjects", verb)).toMatch(/\| npm run operator -- .* --yes /);
  });
});

it("Counts and waits are in the singular for one", () => {
  expect([countOf(1, "job"), countOf(0, "job"), countOf(2, "body", "bodies")]).toEqual(["1 job", "0 jobs", "2 bodies"]);
  expect([countOfSubjects(1), countOfSubjects(2)]).toEqual(["1 patient or case", "2 patients and cases"]);
  expect(countsOf({ events: 1, deliveries: 1, cases: 1, jobs: 1 })).toBe("1 event, 1 delivery, 1 case and 1 job");
  expect([86_400_000, 1_440_000, 5_000, 3_600_000].map(waitOf)).toEqual([
    "24 hours",
    "24 minutes",
    "5 seconds",
    "1 hour",
  ]);
});
