import { expect, it } from "vitest";
import { cachedKeys, cachedPartners } from "../../../shared/gateway/access/cached-partners.ts";
import { aPartner } from "../../support/builders/an-endpoint.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryPartnerReader } from "../../support/fakes/memory-stores.ts";

it("A container reads a partner and a key once a second, and then sees a withdrawn grant and a revoked key", async () => {
  const clock = manualClock();
  const store = memoryPartnerReader(aPartner());
  const reads: string[] = [];
  const counted = {
    findKey: (id: string) => {
      reads.push(id);
      return store.findKey(id);
    },
    findPartner: (id: string) => {
      reads.push(id);
      return store.findPartner(id);
    },
  };
  const partners = cachedKeys(cachedPartners(counted, clock), clock);
  const seen = async () => [
    (await partners.findKey("k"))?.status,
    (await partners.findPartner("prt_1"))?.grants.length,
  ];
  expect(await seen()).toEqual(["active", 1]);
  store.revoke("k");
  store.put(aPartner({ grants: [] }));
  clock.advance(999);
  expect(await seen()).toEqual(["active", 1]);
  expect(reads).toEqual(["k", "prt_1"]);
  clock.advance(1);
  expect(await seen()).toEqual(["revoked", 0]);
});
