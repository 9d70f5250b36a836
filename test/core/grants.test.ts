import { expect, test } from "vitest";
import { coveringGrants, isGranted } from "../../shared/core/grants.ts";

test.each([
  [["inside-rx:*"], "inside-rx", "default", "pricePetsByNpi", true],
  [["inside-rx:pricePetsByNpi"], "inside-rx", "default", "pricePetsByNpi", true],
  [["inside-rx:pricePetsByNpi"], "inside-rx", "default", "pricePeopleByNpi", false],
  [["inside-rx:*"], "si-compounding", "default", "getPatient", false],
  [["md-integrations:*"], "md-integrations", "clinic-2", "getStates", false],
  [["md-integrations/clinic-2:*"], "md-integrations", "clinic-2", "getStates", true],
  [["md-integrations/clinic-2:*"], "md-integrations", "default", "getStates", false],
  [["md-integrations/*:*"], "md-integrations", "clinic-2", "getStates", true],
  [["syncvet:*"], "syncvet", "default", "passthrough", false],
  [["syncvet:passthrough"], "syncvet", "default", "passthrough", true],
  [["md-integrations:*"], "md-integrations", "default", "events", false],
  [["md-integrations:events"], "md-integrations", "default", "events", true],
  [["*:*", "md-integrations", ":*", "md-integrations:", ""], "md-integrations", "default", "getStates", false],
])("%j for %s/%s:%s is %s", (grants, vendor, connection, action, expected) => {
  expect(isGranted(grants, vendor, connection, action)).toBe(expected);
});

test.each([
  [
    ["mdi:*", "mdi:getCase"],
    ["mdi:getCase", "mdi:*"],
  ],
  [
    ["mdi/*:*", "mdi/*:getCase", "mdi:*", "mdi:getCase"],
    ["mdi:getCase", "mdi/*:getCase", "mdi:*", "mdi/*:*"],
  ],
  [
    ["mdi/default:*", "mdi:*"],
    ["mdi/default:*", "mdi:*"],
  ],
  [["mdi/clinic-2:*", "mdi:getPatient", "other:*", "mdi", "mdi:events"], []],
])("of the grants %j those that allow a call of one operation are %j, the narrowest first", (grants, expected) => {
  expect(coveringGrants(grants, { vendor: "mdi", connection: "default", action: "getCase" })).toEqual(expected);
});
