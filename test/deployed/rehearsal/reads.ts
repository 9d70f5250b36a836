import type { Rehearsal } from "../steps/rehearsal.ts";
import { expectContains, expectEqual } from "../steps/step.ts";

export async function callVendor({ client }: Rehearsal): Promise<void> {
  const body = '{"ndc": "12345678901", "quantity": 30, "npis": ["1902080000"]}';
  const answer = await client.call("/v1/inside-rx/pricing/v1/npi/people?sort=true", { body });
  expectEqual("the status", answer.status, 200);
  expectEqual("the outcome", answer.headers.get("gateway-outcome"), "answered");
  const [last] = (await client.journal("inside-rx")).slice(-1);
  expectEqual("the vendor's request", [last?.method, last?.path], ["POST", "/pricing/v1/npi/people?sort=true"]);
}

export async function logIn({ client }: Rehearsal): Promise<void> {
  const path = "/v1/partner/metadata/states";
  await client.clearJournal("md-integrations");
  for (const _call of ["logs in", "uses the token"]) {
    const answer = await client.call(`/v1/md-integrations${path}`);
    expectEqual("the status", answer.status, 200);
  }
  const journal = await client.journal("md-integrations");
  const called = ["/v1/partner/auth/token", path, path];
  expectEqual(
    "the vendor's requests",
    journal.map((entry) => entry.path),
    called,
  );
  for (const { headers } of journal.slice(1)) expectContains("the header", headers["authorization"] ?? "", "Bearer ");
}
