import { expect, test } from "vitest";
import { generateSecret } from "../../../infra/local/emulators/secrets-manager/generate-secret.ts";
import { SecretStore } from "../../../infra/local/emulators/secrets-manager/secret-store.ts";
import { seedSecrets } from "../../../infra/local/seed-secrets.ts";
import type { SimulatedConnection } from "../../../infra/local/simulators/calls/connection.ts";

const connections: readonly SimulatedConnection[] = [
  {
    vendor: "md-integrations",
    connection: "default",
    credentials: { clientId: "id" },
    webhook: { scheme: "md-integrations", secrets: ["current"] },
  },
];
const spec = (name: string) => ({ name, arn: `arn:${name}-abcdef` });

function seeded(store: SecretStore): Record<string, string | undefined> {
  return Object.fromEntries(store.all.map(({ name, versions }) => [name, versions[0]?.text]));
}

test("seeding sets the secrets of connections and their webhooks, and leaves the others empty", () => {
  const store = new SecretStore(undefined);
  const names = ["rx/md-integrations/default", "rx/md-integrations/default/webhook", "rx/syncvet/default/webhook"];
  seedSecrets(store, names.map(spec), connections);
  expect(seeded(store)).toEqual({
    "rx/md-integrations/default": '{"clientId":"id"}',
    "rx/md-integrations/default/webhook": '{"scheme":"md-integrations","secrets":["current"]}',
    "rx/syncvet/default/webhook": undefined,
  });
});

test("seeding keeps an existing value, generated or changed", () => {
  const store = new SecretStore(undefined);
  const generated = { ...spec("rx/key"), generate: { PasswordLength: 64, ExcludePunctuation: true } };
  seedSecrets(store, [generated], []);
  const before = seeded(store);
  seedSecrets(store, [generated], []);
  expect(before["rx/key"]).toMatch(/^[A-Za-z0-9]{64}$/);
  expect(seeded(store)).toEqual(before);
});

test.each([
  ["32 characters of every kind", {}, /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^A-Za-z0-9]).{32}$/],
  [
    "no kind that is excluded",
    { ExcludeLowercase: true, ExcludePunctuation: true, ExcludeNumbers: true },
    /^[A-Z]{32}$/,
  ],
  ["no character that is excluded", { ExcludePunctuation: true, ExcludeCharacters: "abcABC012" }, /^[^abcABC012]{32}$/],
  [
    "a member of a template",
    { SecretStringTemplate: '{"user":"u"}', GenerateStringKey: "pw", PasswordLength: 4, ExcludePunctuation: true },
    /^\{"user":"u","pw":"\w{4}"\}$/,
  ],
])("a generated secret has %s", (_name, settings, expected) => {
  expect(generateSecret(settings)).toMatch(expected);
});
