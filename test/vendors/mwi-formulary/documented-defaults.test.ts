import { describe, expect, it } from "vitest";
import { valueFault } from "../../../shared/vendors/check-value.ts";
import { defaults } from "../../../shared/vendors/mwi-formulary/defaults.ts";
import { documentation } from "../../../shared/vendors/mwi-formulary/documentation.ts";
import { requestRules } from "../../../shared/vendors/mwi-formulary/request-rules.ts";

const byOperation = Object.entries(defaults);

describe("the defaults of the vendor's document", () => {
  it("are 75 in number, by operation as the document has them", () => {
    expect(byOperation.map(([id, fields]) => [id, Object.keys(fields).length])).toEqual([
      ["createStockConfiguration", 25],
      ["updateStockConfiguration", 21],
      ["createServiceConfiguration", 14],
      ["updateServiceConfiguration", 15],
    ]);
  });

  it("are of fields that have a rule, are not required when created, and fit the rule", () => {
    for (const [id, fields] of byOperation) {
      for (const [pointer, value] of Object.entries(fields)) {
        const rule = requestRules[id]?.body?.[pointer];
        expect(rule, `${id} ${pointer}`).toBeDefined();
        expect(rule?.required, `${id} ${pointer}`).toBeUndefined();
        expect(rule && valueFault(value, rule), `${id} ${pointer}`).toBeUndefined();
      }
    }
  });
});

describe("the paging of lists", () => {
  const paged = Object.entries(documentation.operations).filter(([, { parameters = [] }]) =>
    parameters.some(({ name }) => name === "page"),
  );

  it("is of the 23 operations that the document gives a Pageable", () => {
    expect(paged).toHaveLength(23);
  });

  it.each(paged.map(([id]) => [id]))("takes whole numbers as page and size: %s", (id) => {
    expect(requestRules[id]?.query).toMatchObject({ page: { type: "integer" }, size: { type: "integer" } });
  });
});
