import type { RecordWebhookDependencies } from "../../../shared/gateway/webhooks/recording/record-webhook.ts";

export type Reader = NonNullable<ReturnType<RecordWebhookDependencies["readerOf"]>>;

const day = 24 * 3_600_000;
/** A valid reading. */
export const validReading = { type: "case_waiting", subject: { case_id: "c" }, dedupKey: "k", time: 1_767_225_000_000 };

/** A reader whose result may be of another type, as that of plain JavaScript or behind a cast. */
export const reader = (result: unknown): Reader => Object.assign(() => result, {}) as never;

export const throwingReader: Reader = () => {
  throw new TypeError("Jane Roe is no number");
};

/** What a vendor's reader may do wrong, and the fault that is logged for it. */
export const hostileReaders: readonly (readonly [what: string, read: Reader, fault: string])[] = [
  ["throws", throwingReader, "threw"],
  ["returns nothing", reader(undefined), "not-an-object"],
  ["returns null", reader(null), "not-an-object"],
  ["returns a list", reader([]), "not-an-object"],
  ["returns a promise", reader(Promise.resolve(validReading)), "type"],
  [
    "returns with members that throw",
    reader({
      ...validReading,
      get type() {
        throw new Error("no");
      },
    }),
    "threw",
  ],
  [
    "returns with a subject whose members throw",
    reader({
      ...validReading,
      subject: new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
    }),
    "threw",
  ],
  ...[undefined, null, 7, "", {}, ["x"]].map(
    (type) => [`has the type ${JSON.stringify(type)}`, reader({ ...validReading, type }), "type"] as const,
  ),
  ...[
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -1,
    8.64e15 + 1,
    1e300,
    253_402_300_800_000,
    null,
    "1767225000000",
    new Date(0),
  ].map((time) => [`has the time ${String(time)}`, reader({ ...validReading, time }), "time"] as const),
  ["has a time two days ahead", (_body, receivedAt) => ({ ...validReading, time: receivedAt + 2 * day }), "time"],
  ...[
    undefined,
    null,
    "c",
    ["c"],
    { case_id: 7 },
    { case_id: null },
    { case_id: "" },
    { "": "c" },
    { case_id: { id: "c" } },
    { case_id: "c".repeat(201) },
    { [`${"c".repeat(101)}`]: "c" },
    Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`id_${index}`, "c"])),
  ].map(
    (subject, index) =>
      [`has a subject of the wrong form (${index})`, reader({ ...validReading, subject }), "subject"] as const,
  ),
  ...[
    null,
    {},
    "case_id",
    [["case_id"]],
    [["case_id", 7]],
    ["case_id", "c"],
    Array.from({ length: 51 }, () => ["case_id", "c"]),
  ].map(
    (relatedIds, index) =>
      [`has further ids of the wrong form (${index})`, reader({ ...validReading, relatedIds }), "ids"] as const,
  ),
  ...[undefined, null, "", 7, {}].map(
    (dedupKey) =>
      [`has the dedup key ${JSON.stringify(dedupKey)}`, reader({ ...validReading, dedupKey }), "dedup-key"] as const,
  ),
  ...[Number.NaN, 0, -1, Number.POSITIVE_INFINITY, 15 * day, "1", null].map(
    (dedupWindowMs) =>
      [
        `has a dedup window of ${String(dedupWindowMs)} ms`,
        reader({ ...validReading, dedupWindowMs }),
        "dedup-window",
      ] as const,
  ),
];
