import { describe, expect, it } from "vitest";
import { refuseCredentialQuery } from "../../../shared/gateway/calls/credential-query.ts";

const auth = { kind: "query-key", parameter: "api_key" } as const;
const refuse = (name: string) => () =>
  refuseCredentialQuery(auth, {
    query: [
      ["limit", "1"],
      [name, "mine"],
    ],
  });

describe("a query member of a partner", () => {
  it.each([
    ...["api_key", "API_KEY", "Api_Key", " api_key", "api.key", "api key", "api+key", "api[key"],
    ...["api_key[]", "api_key[0]", "api_key.0", "\uff41pi_key"],
  ])("that a vendor could read as the gateway's key is refused: %j", (name) => {
    expect(refuse(name)).toThrow(
      expect.objectContaining({
        members: expect.objectContaining({
          status: 400,
          errors: [expect.objectContaining({ pointer: `query/${name}` })],
        }),
      }),
    );
  });

  it.each([
    "key",
    "api_keys",
    "api-key",
    "api_key_id",
    "my_api_key",
    "apikey",
    "",
  ])("of another name passes: %j", (name) => {
    expect(refuse(name)).not.toThrow();
  });

  it("passes where no key is sent in the query", () => {
    expect(() => refuseCredentialQuery({ kind: "basic" }, { query: [["api_key", "mine"]] })).not.toThrow();
  });
});
