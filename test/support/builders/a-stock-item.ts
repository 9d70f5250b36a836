const uuid = "918d012a-e5ce-4391-8d42-8396ef19ce83";

/** The body of a creation of a stock item, by the vendor's document. */
export function aStockItem(code = "CODE-1", more: object = {}) {
  return {
    "formulary-code": code,
    description: `Item ${code}`,
    "formulary-type-uuid": uuid,
    "quantity-per-pack": 3,
    cost: 20.5,
    "cost-type": "NET",
    "supplier-uuid": uuid,
    "tax-uuid": uuid,
    "prevent-hide": false,
    "account-type-uuid": uuid,
    "formulary-group-uuid": uuid,
    "treatment-category-uuid": uuid,
    "hidden-on-creation": false,
    ...more,
  };
}

/** The body of an update of a stock item. */
export function aStockUpdate(code = "CODE-1", more: object = {}) {
  const { "hidden-on-creation": _, ...item } = aStockItem(code);
  return { ...item, ...more };
}
