import { expect, it } from "vitest";
import { compareDirectories, type DirectoryItem } from "../../../shared/gateway/restore/compare-directories.ts";

const partner = { pk: "partner", sk: "prt_1", grants: ["syncvet:*"], status: "active" };
const key = { pk: "key#k1", sk: "key", status: "active" };
const endpoint = { pk: "endpoint", sk: "prt_1#ep_1", secret: "whsec_old", eventTypes: new Set(["a", "b"]) };

const cases: readonly (readonly [name: string, was: readonly DirectoryItem[], is: readonly DirectoryItem[], object])[] =
  [
    ["equal directories", [partner, key, endpoint], [endpoint, key, partner], []],
    [
      "a revoked key",
      [{ ...key, status: "revoked" }],
      [key],
      [{ what: "key k1 key", change: "changed-since", attributes: ["status"] }],
    ],
    [
      "a withdrawn grant and a suspension",
      [{ ...partner, grants: [], status: "suspended" }],
      [partner],
      [{ what: "partner prt_1", change: "changed-since", attributes: ["grants", "status"] }],
    ],
    ["a deleted endpoint", [], [endpoint], [{ what: "endpoint prt_1#ep_1", change: "removed-since", attributes: [] }]],
    ["a new key", [key], [], [{ what: "key k1 key", change: "created-since", attributes: [] }]],
    [
      "a rotated secret",
      [{ ...endpoint, secret: "whsec_new", disabledAt: 4 }],
      [endpoint],
      [{ what: "endpoint prt_1#ep_1", change: "changed-since", attributes: ["disabledAt", "secret"] }],
    ],
    ["a set in another order", [{ ...endpoint, eventTypes: new Set(["b", "a"]) }], [endpoint], []],
    [
      "what the gateway writes by itself",
      [
        { ...endpoint, troubled: true },
        { pk: "key-use#k1", sk: "use", lastUsedAt: 5 },
      ],
      [endpoint],
      [],
    ],
    [
      "sessions of the portal",
      [{ pk: "session#a", sk: "session", lastUsedAt: 5 }],
      [
        { pk: "session#a", sk: "session", lastUsedAt: 4 },
        { pk: "session#b", sk: "session", lastUsedAt: 4 },
      ],
      [],
    ],
    ["the index and markers", [{ pk: "match#a", sk: "0" }], [{ pk: "restore", sk: "r1" }], []],
  ];

it.each(cases)("The comparison of directories lists %s and no secret", (_name, was, is, differences) => {
  const found = compareDirectories(was, is);
  expect(found).toEqual(differences);
  expect(JSON.stringify(found)).not.toContain("whsec_");
});
