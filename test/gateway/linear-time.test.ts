import { expect, test } from "vitest";
import { outlineBody, putMember } from "../../shared/core/body-outline.ts";
import { parseDateTime } from "../../shared/core/date-time.ts";
import { duplicateMember } from "../../shared/core/duplicate-member.ts";
import { refuseDeepJson } from "../../shared/core/json-depth.ts";
import { membersOf, parseJsonText } from "../../shared/core/json-span.ts";
import type { Schema } from "../../shared/core/schema/schema.ts";
import { parseTraceparent } from "../../shared/core/tracing/trace-context.ts";
import { readTracestate } from "../../shared/core/tracing/trace-state.ts";
import { refuseSecondContentType } from "../../shared/gateway/calls/refuse-headers.ts";
import { readByPointers } from "../../shared/gateway/events/read-by-pointers.ts";
import { readPrefer } from "../../shared/gateway/jobs/prefer.ts";
import { endpointBodies } from "../../shared/gateway/partner-api/requests/endpoint-bodies.ts";
import { arrivalPageQuery } from "../../shared/gateway/partner-api/requests/page-query.ts";
import { checkBody, parseBody as parseOwnBody } from "../../shared/gateway/partner-api/requests/read-body.ts";
import { readQuery } from "../../shared/gateway/partner-api/requests/read-query.ts";
import { uploadBody } from "../../shared/gateway/partner-api/requests/upload-body.ts";
import { responseSnippet } from "../../shared/gateway/webhooks/delivery/response-snippet.ts";
import { contentCodings, decodeContent } from "../../shared/http/decode-content.ts";
import { vetUrl } from "../../shared/http/egress-guard.ts";
import { jsonOutline } from "../../shared/http/json-outline.ts";
import { refuseMethodOverride } from "../../shared/http/method-override/refuse-override.ts";
import { retryAfterSeconds } from "../../shared/http/retry-after.ts";
import { rewriteLocations } from "../../shared/http/rewrite-location.ts";
import { canonicalPath } from "../../shared/http/vendor-path.ts";
import { insideRx } from "../../shared/vendors/inside-rx/descriptor.ts";
import { mergePrices } from "../../shared/vendors/inside-rx/merge-prices.ts";
import { readCase } from "../../shared/vendors/md-integrations/cases.ts";
import { mdIntegrations } from "../../shared/vendors/md-integrations/descriptor.ts";
import { readWebhook } from "../../shared/vendors/md-integrations/webhooks.ts";
import { requestRules } from "../../shared/vendors/mwi-formulary/request-rules.ts";
import { isSpellingOf, operationMatcher } from "../../shared/vendors/operation-match.ts";
import { siCompounding } from "../../shared/vendors/si-compounding/descriptor.ts";
import { validateRequest } from "../../shared/vendors/validate-request.ts";

const bytes = (text: string): Buffer => Buffer.from(text, "latin1");
const matcher = operationMatcher(mdIntegrations);
const endpoint = endpointBodies({ vendors: ["md-integrations", "syncvet"] }).creation;
const prices = insideRx.operations.find(({ id }) => id === "pricePeopleByNpi");
const multipart = "multipart/form-data; boundary=x";
const form = "application/x-www-form-urlencoded";

const override = (type: string) => (text: string) =>
  refuseMethodOverride({ query: [], headers: { "content-type": [type] }, outline: outlineBody(bytes(text)) });
const price = (type: string) => (text: string) =>
  insideRx.split?.(prices, {
    method: "POST",
    path: "/pricing/v1/npi/people",
    query: [],
    headers: { "content-type": [type] },
    body: bytes(text),
  });
const path = (text: string): void => {
  const canonical = canonicalPath(`/${text}`);
  matcher.isInternal(canonical);
  matcher.matchLenient("POST", canonical);
  matcher.match("POST", canonical);
  isSpellingOf(canonical, "/v1/hubspot/auth");
};

/** Repeats a piece up to about this many characters, between a beginning and an end. */
const filled =
  (start: string, piece: string, end = "") =>
  (length: number) =>
    start + piece.repeat(Math.ceil(length / piece.length)) + end;

/** What reads it, the input by its length, and whether the input is a header's or a path's (short) or a body. */
type Case = readonly [
  name: string,
  read: (text: string) => unknown,
  input: (length: number) => string,
  short?: "short",
];

const cases: readonly Case[] = [
  // Paths.
  ...[
    filled("", "%25", "2e"),
    filled("", "%EF%BC%85"),
    filled("a", "%20"),
    filled("a", "+", "b"),
    filled("a", ".", "b"),
    filled("", "x.php/", "a"),
    filled("", "a;x/", "a"),
    filled("a", "/", "x"),
    filled("a", ";"),
    filled("index.php/", "index.php/", "v1"),
  ].map((input): Case => ["a path", path, input, "short"]),
  // Bodies that are searched for a method override.
  ...[
    filled("", "content-disposition: "),
    filled("", "content-disposition: form-data; name= \r\n"),
    filled("", "content-disposition:;name=\r\n\r\n"),
    filled("content-disposition: form-data;", ' name="'),
    filled("content-disposition: form-data;", "name*0=a;"),
    filled("content-disposition: form-data; name=", " "),
    filled("content-disposition: form-data; name=", '"\\'),
    filled("content-disposition:", "\r\n "),
    filled("", "\r\n"),
    filled("", "content-"),
  ].map((input): Case => ["a multipart body", override(multipart), input]),
  ...[filled("", "&"), filled("", "%"), filled("", "+"), filled("", "_method"), filled("", "=;")].map(
    (input): Case => ["a form", override(form), input],
  ),
  ...[
    filled("", "["),
    filled("", '{"'),
    filled('{"a":"', "\\"),
    filled('{"', "\\u00"),
    filled("{", '"a":1,', '"b":1}'),
    filled("\0", "{\0"),
  ].map((input): Case => ["a JSON body", override("application/json"), input]),
  // JSON that is inspected.
  ["JSON's depth", (text) => refuseDeepJson(bytes(text)), filled("", "[]")],
  ["JSON's members", readMembers, filled('{"a":', "[", "")],
  ["JSON's members", readMembers, filled("{", '"a":[[1]],', '"b":1}')],
  ["JSON's members", readMembers, (length) => `{"a":${"[".repeat(length / 2)}${"]".repeat(length / 2)}}`],
  ...[
    filled('{"request":{},', '"\\u006d\\u0065thod\\u005f":1,', '"z":1}'),
    filled('{"request":{},', '"_method ":1,', '"z":1}'),
    filled('{"request":{},"', "\\\\", '":1}'),
    filled('{"request":{"a":"', "\\\\", '"}}'),
    filled('{"request":{"a":[', "1e5,", "1]}}"),
    filled('{"request":{}', " ", "}"),
    (length: number) => `{${Array.from({ length: length / 12 }, (_, index) => `"k${index}":{}`).join(",")}}`,
  ].map((input): Case => ["a body that carries a token", carryToken, input]),
  [
    "a place for a token",
    (text) => putMember(outlineBody(bytes(text)), "token", "t"),
    filled("{", '"token":1,', '"b":1}'),
  ],
  ["fields of a list", (text) => validate("replaceFormularyDispensingNotes", text), filled("[", "{},", "1]")],
  ["fields of an object", (text) => validate("createComposite", text), filled("{", '"a":1,', '"b":1}')],
  // NPIs.
  ["NPIs in JSON", price("application/json"), filled('{"npis":["1"', ',"1"', "]}")],
  ["NPIs in lists", price("application/json"), filled("{", '"npis":["1"],', '"a":1}')],
  ["NPIs in text", price("text/plain"), filled("", "1 ")],
  ["NPIs in a form", price(form), filled("", "npis[]=1&")],
  ["NPIs in a form", price(form), filled("", "npis ")],
  ["NPIs in parts", price(multipart), filled("", "--x\r\n\r\n1\r\n")],
  ["NPIs in parts", price(multipart), filled("", "--x; name = ")],
  ["NPIs in parts", price(multipart), filled("--x", "\r\n \r")],
  ["merged prices", merge, filled('{"successful":[', '{"npi":"1","price":{}},', "{}]}")],
  // Headers.
  ...[
    filled("a=", '"'),
    filled("", ",;="),
    filled('a="', "\\"),
    filled("", 'a="b",'),
    filled("", 'a="'),
    filled("wait", " "),
  ].map((input): Case => ["Prefer", (text) => readPrefer({ prefer: [text] }), input, "short"]),
  ...[filled("a=", " ", "b"), filled("a=", "\t", "b"), filled("", ","), filled("a=b", " ,")].map(
    (input): Case => ["tracestate", (text) => readTracestate([text]), input, "short"],
  ),
  ...[filled("", " ", "\u2028"), filled(`00-${"1".repeat(32)}-${"2".repeat(16)}-01-`, " ", "\u2028")].map(
    (input): Case => ["traceparent", (text) => parseTraceparent(text), input, "short"],
  ),
  ["Content-Type", (text) => refuseSecondContentType({ "content-type": [text] }), filled("", '"\\'), "short"],
  ["a charset", decode, filled("text/plain", ';charset="'), "short"],
  ["a charset", decode, filled("text/plain", "; "), "short"],
  ["Content-Encoding", (text) => contentCodings({ "content-encoding": [text] }), filled("", " ,"), "short"],
  ["Retry-After", (text) => retryAfterSeconds(text, 0), filled("", "9"), "short"],
  ["Retry-After", (text) => retryAfterSeconds(text, 0), filled("Mon, ", "("), "short"],
  ["Link", relink, filled("", "<"), "short"],
  ["Location", relink, filled("", "/."), "short"],
  // Requests to our own routes.
  ...[
    filled("{", '"a":1,', '"b":1}'),
    filled('{"url":"https://a.example/","eventTypes":["', "a.", '"]}'),
    filled('{"url":"https://', "a", '","eventTypes":["*"]}'),
    filled('{"url":"https://a.example/","eventTypes":["*"', ',"*"', "]}"),
    filled('{"url":"https://a.example/","eventTypes":["*"],"headers":{"a":"', "a ", 'a"}}'),
    filled('{"url":"https://a.example/","eventTypes":["*"],"headers":{"', "content-", '":"a"}}'),
    filled('{"url":"https://a.example/","eventTypes":["*"],"headers":{', '"a":"1",', '"b":"1"}}'),
  ].map((input): Case => ["an endpoint's request", (text) => ownBody(endpoint, text), input]),
  ...[filled('{"contentType":"a/b', ";a=b", '"}'), filled('{"contentType":"a/b', " ;", '"}')].map(
    (input): Case => ["an upload's request", (text) => ownBody(uploadBody(["syncvet"]), text), input],
  ),
  ["a member that is there twice", duplicateMember, filled("{", '"a":{"b":[1]},', '"b":1}')],
  ["a time", parseDateTime, filled("2026-01-01T00:00:00.", "0", "Z"), "short"],
  ["a query", query, filled("", "a=1&"), "short"],
  ["a query", query, filled("", "limit=1&"), "short"],
  // What vendors and endpoints say.
  ["a vendor's answer", answer, filled("{", '"error":0,', '"error":1}')],
  ["a vendor's answer", answer, filled('{"error":1,"msg":"', "token ", '"}')],
  ["a large answer's outline", (text) => jsonOutline().take(bytes(text)), filled("{", '"a":{},')],
  ["a webhook", webhook, filled('{"case_id":"c"', ',"a_id":"x"', "}")],
  ["a webhook", webhook, filled('{"case_id":"c","event_type":"order_x","order_details":"', "tracking number: ", '"}')],
  ["a webhook", webhook, filled('{"case_id":"c","event_type":"order_x","order_details":"tracking number:', " ", '"}')],
  ["a webhook that is read by pointers", pointed, filled("{", '"a":{},', '"id":1.5}')],
  ["a webhook that is read by pointers", pointed, filled('{"list":[', "1.5,", '1],"id":12345678901234567890}')],
  ["a webhook that is read by pointers", pointed, filled('{"at":"', "9", '"}')],
  ["an endpoint's URL", (text) => vetUrl(text, new Set()), filled("https://", "a.")],
  ["an endpoint's URL", (text) => vetUrl(text, new Set()), filled("https://a/", "../")],
  ["an endpoint's answer", (text) => responseSnippet(bytes(text), ["Bearer aaaaaaaa"]), filled("", "a")],
];

function pointed(text: string): void {
  readByPointers({ id: "/id", time: "/at", subject: { patient_id: "/list/0" } })(bytes(text), Date.now());
}
function ownBody(schema: Schema, text: string): void {
  checkBody(schema, parseOwnBody(schema, bytes(text)));
}
function query(text: string): void {
  readQuery(arrivalPageQuery, [...new URLSearchParams(text)]);
}
function carryToken(text: string): void {
  const outline = outlineBody(bytes(text));
  putMember(outline, "token", "t");
  validateRequest({ body: { "/request": { type: "object" } } }, { parameters: {}, query: [], body: outline });
  refuseMethodOverride({ query: [], headers: { "content-type": ["application/json"] }, outline });
}
function readMembers(text: string): void {
  const json = parseJsonText(bytes(text));
  if (json !== undefined) membersOf(json.root);
}
function validate(id: string, json: string): void {
  validateRequest(requestRules[id] ?? {}, { parameters: {}, query: [], body: outlineBody(bytes(json)) });
}
function merge(text: string): void {
  mergePrices([{ answered: true, answer: { status: 200, headers: {}, body: bytes(text) } }], [["1"]], true);
}
function decode(type: string): void {
  decodeContent({ "content-type": [type] }, bytes("{}"), 100);
}
function relink(text: string): void {
  const place = { called: new URL("https://v.example/a"), origins: ["https://v.example"], path: "/v1/v" };
  rewriteLocations({ link: [text], location: [text] }, place);
}
function answer(text: string): void {
  siCompounding.readBody(bytes(text), { operation: undefined, safe: false, whole: true });
}
function webhook(text: string): void {
  const body = bytes(text);
  readCase(readWebhook(body, 0), body);
}

/** Milliseconds of this process's CPU, the least of several runs: others on the machine do not count. */
function cost(read: (text: string) => unknown, text: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    try {
      read(text);
    } catch {
      // A refusal takes its time too.
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...runs);
}

/** Too short to be distinguished from the machine's own noise, and harmless. */
const noiseMs = 20;

const doublings = 4;

test.each(
  cases.map(([name, read, input, short]) => [name, input(1).slice(0, 40), read, input, short] as const),
)("%s like %j takes at most three times as long when it is twice as long", (_name, _example, read, input, short) => {
  const minSize = short === undefined ? 32 * 1_024 : 4 * 1_024;
  cost(read, input(minSize));
  const before = Math.max(cost(read, input(minSize)), noiseMs / 3 ** doublings);
  const after = cost(read, input(minSize * 2 ** doublings));
  expect(after / before).toBeLessThanOrEqual(3 ** doublings);
});
