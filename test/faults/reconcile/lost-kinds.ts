import { aStockItem, aStockUpdate } from "../../support/builders/a-stock-item.ts";
import type { LostWrite } from "./assess-findings.ts";
import type { VendorClient } from "./at-the-vendor.ts";
import type { ClinicVendor } from "./clinics.ts";

/** What a write needs has been prepared. Its mark is in its body, and in no other one. */
export interface PreparedWrite {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One kind of write that can be asked about. */
export interface LostKind {
  readonly name: string;
  readonly vendor: ClinicVendor;
  readonly proof: LostWrite["proof"];
  readonly method: "POST" | "PUT" | "PATCH";
  /** The vendor keeps another form of what is sent. */
  readonly normalised?: true;
  /** It creates a record, so that an equal call creates another one. */
  readonly creates?: true;
  /** @param hasOlder the vendor has an older record of an equal patient */
  readonly prepare: (vendor: VendorClient, mark: string, hasOlder: boolean) => Promise<PreparedWrite>;
}

const mwi = "mwi-formulary";
const mdi = "md-integrations";
const stock = "/formulary/v3/stock";
const patients = "/v1/partner/patients";
const offering = "5f1d9a60-0c0e-4b52-9c1e-000000000001";

/** In the form that the vendor keeps, and in another one. */
const kept = { phone_number: "+15550100199", state_name: "NEW YORK" };
const otherwise = { phone_number: "(555) 010-0199", state_name: "New York" };

const aPatient = (mark: string, { phone_number, state_name } = kept) => ({
  ...{ first_name: "Ada", last_name: mark, gender: 2, date_of_birth: "1990-01-02", phone_number, phone_type: 2 },
  email: `${mark}@example.com`,
  address: { address: "1 Example Street", zip_code: "10001", city_name: "New York", state_name },
});

/** Of a patient that has no mark of its own. */
const otherPatient = (mark: string) => aPatient(mark.replace("w", "of"));

const idOf = async (vendor: VendorClient, mark: string): Promise<unknown> =>
  (await vendor("POST", patients, otherPatient(mark)))["patient_id"];

const aNewPatient =
  (form: typeof kept): LostKind["prepare"] =>
  async (vendor, mark, hasOlder) => {
    if (hasOlder) await vendor("POST", patients, aPatient(mark, form));
    return { path: patients, body: aPatient(mark, form) };
  };

const aCase = (mark: string, patient_id: unknown) => ({
  patient_id,
  case_offerings: [{ offering_id: offering, product: { quantity: 30, directions: mark } }],
});

/** By weight. */
export const lostKinds: readonly (readonly [weight: number, kind: LostKind])[] = [
  [
    3,
    {
      ...{ name: "update of a stock item", vendor: mwi, proof: "state", method: "PUT" },
      async prepare(vendor, mark) {
        const made = await vendor("POST", stock, aStockItem(mark, { description: "before" }));
        return { path: `${stock}/${made["formulary-uuid"]}`, body: aStockUpdate(mark, { cost: 31.75 }) };
      },
    },
  ],
  [
    2,
    {
      ...{ name: "barcode", vendor: mwi, proof: "state", method: "POST" },
      async prepare(vendor, mark) {
        const made = await vendor("POST", stock, aStockItem(mark.replace("w", "of")));
        const path = `/formulary/v3/formularies/${made["formulary-uuid"]}/barcodes`;
        return { path, body: { barcode: mark, manufacturer: "Example" } };
      },
    },
  ],
  [
    3,
    {
      ...{ name: "case with metadata", vendor: mdi, proof: "marker", method: "POST", creates: true },
      async prepare(vendor, mark) {
        const body = { ...aCase(mark, await idOf(vendor, mark)), metadata: `order-${mark}` };
        return { path: "/v1/partner/cases", body };
      },
    },
  ],
  [
    1,
    {
      ...{ name: "update of a patient", vendor: mdi, proof: "state", method: "PATCH" },
      async prepare(vendor, mark) {
        return { path: `${patients}/${await idOf(vendor, mark)}`, body: { first_name: "Augusta", last_name: mark } };
      },
    },
  ],
  [
    1,
    {
      ...{ name: "patient", vendor: mdi, proof: "state", method: "POST", creates: true },
      prepare: aNewPatient(kept),
    },
  ],
  [
    1,
    {
      ...{ name: "patient whose values are normalised", vendor: mdi, proof: "state", method: "POST" },
      ...{ normalised: true, creates: true },
      prepare: aNewPatient(otherwise),
    },
  ],
  [
    3,
    {
      ...{ name: "stock item", vendor: mwi, proof: "match", method: "POST", creates: true },
      prepare: async (_, mark) => ({ path: stock, body: aStockItem(mark) }),
    },
  ],
  [
    2,
    {
      ...{ name: "case", vendor: mdi, proof: "match", method: "POST", creates: true },
      prepare: async (vendor, mark) => ({ path: "/v1/partner/cases", body: aCase(mark, await idOf(vendor, mark)) }),
    },
  ],
  [
    1,
    {
      ...{ name: "voucher", vendor: mdi, proof: "match", method: "POST", creates: true },
      async prepare(vendor, mark) {
        const body = { patient_id: await idOf(vendor, mark), metadata: mark, offerings: [{ id: offering }] };
        return { path: "/v1/partner/vouchers", body };
      },
    },
  ],
];
