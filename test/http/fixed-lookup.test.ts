import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { fixedLookup } from "../../shared/http/fixed-lookup.ts";

it.each([
  true,
  false,
])("a connection is made to the vetted address and no other, under the name (all families at once: %s)", async (all) => {
  const server = createServer((incoming, response) => response.end(incoming.headers.host));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;

  const host = await new Promise<string>((resolve, reject) => {
    const options = { lookup: fixedLookup(["127.0.0.1"]), agent: false, autoSelectFamily: all };
    request(`http://rebound.invalid:${port}/`, options, (response) => {
      response.setEncoding("utf8").on("data", resolve);
    })
      .on("error", reject)
      .end();
  });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));

  expect(host).toBe(`rebound.invalid:${port}`);
});
