import type { FieldDefaults } from "../documentation.ts";

const off = (...names: readonly string[]): FieldDefaults =>
  Object.fromEntries(names.map((name) => [`/${name}`, false] as const));

/** Of services, and of stock items too. */
const common = off(
  "overwrite-price-enabled",
  "request-quantity",
  "reminder-enabled",
  "treatment-reminder-enabled",
  "wormer-enabled",
  "flea-enabled",
  "request-batch",
  "request-chip",
  "request-alter-sex",
  "request-repeat-prescription",
  "request-label",
  "label-calc-quantity",
  "label-external-use",
  "discount-category-enabled",
);

const stock: FieldDefaults = {
  ...common,
  "/markup": 0,
  "/dispensing-fee-net": 0,
  "/minimum-charge": 0,
  ...off("multi-dispensing-fee", "sell-at-cost", "wholepack-price-enabled", "wholepack-exclude-disp-fee"),
};

/** The 75 defaults of the vendor's document, by operation. */
export const defaults = {
  createStockConfiguration: {
    ...stock,
    "/prescription-written-allowed": true,
    ...off(
      "prescription-advanced-calculate-dosage",
      "prescription-advanced-child-mandatory",
      "prescription-advanced-dispense-suggested",
    ),
  },
  updateStockConfiguration: stock,
  createServiceConfiguration: common,
  updateServiceConfiguration: { ...common, ...off("archived") },
} satisfies Readonly<Record<string, FieldDefaults>>;
