import { expect, test } from "vitest";
import { withFreshKeys } from "../../../../infra/public-pages/site/fresh-keys.ts";

test("each operation that takes a key has one of its own, and no other is changed", () => {
  let made = 0;
  const key = { $ref: "#/components/parameters/Idempotency-Key" };
  const limit = { $ref: "#/components/parameters/limit" };
  const document = {
    paths: {
      "/a": { get: { parameters: [limit] }, post: { parameters: [limit, key] } },
      "/b": { put: { parameters: [key] }, get: {} },
    },
    components: { parameters: { "Idempotency-Key": { description: "The key.", example: null } } },
  };
  const { paths } = withFreshKeys(document, () => `key-${++made}`);
  const keyed = (example: string) => ({ description: expect.stringMatching(/^The key. .*change it/), example });
  expect(paths).toEqual({
    "/a": { get: { parameters: [limit] }, post: { parameters: [limit, keyed("key-1")] } },
    "/b": { put: { parameters: [keyed("key-2")] }, get: {} },
  });
});
