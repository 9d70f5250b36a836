import type { FormPart } from "../../vendors/documentation.ts";
import { keyNote, literalHeaders, quotableTarget, type SampleRequest } from "./sample-request.ts";

/**
 * The request as a program for Python 3 without further packages. The address and the key are in the environment, as in
 * `curlOf`. A raw string in three quotes holds any JSON: it has no three quotes in a row.
 */
export function pythonOf(request: SampleRequest): string {
  const { method, idempotencyKey, body, form = [] } = request;
  const hasForm = form.length > 0;
  const modules = ["os", "urllib.request", ...(hasForm || idempotencyKey !== undefined ? ["uuid"] : [])];
  const settings = [
    `os.environ["RX_GATEWAY"] + ${JSON.stringify(quotableTarget(request))}`,
    ...(method === "GET" ? [] : [`method=${JSON.stringify(method)}`]),
    `headers={\n${headersOf(request)
      .map((line) => `        ${line}\n`)
      .join("")}    }`,
    ...(body === undefined ? [] : [`data=r"""${body}""".encode()`]),
    ...(hasForm ? ["data=body"] : []),
  ];
  return [
    ...modules.map((name) => `import ${name}`),
    "",
    ...formLines(form),
    "request = urllib.request.Request(",
    ...settings.map((setting) => `    ${setting},`),
    ")",
    "with urllib.request.urlopen(request) as response:",
    "    print(response.status, response.read().decode())",
  ].join("\n");
}

function headersOf(request: SampleRequest): readonly string[] {
  const { token, idempotencyKey, form = [] } = request;
  const bearer = token === undefined ? `"Bearer " + os.environ["RX_GATEWAY_KEY"]` : JSON.stringify(`Bearer ${token}`);
  return [
    `"Authorization": ${bearer},`,
    ...(idempotencyKey === undefined ? [] : [`# ${keyNote}`, `"Idempotency-Key": str(uuid.uuid4()),`]),
    ...literalHeaders(request).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},`),
    ...(form.length === 0 ? [] : [`"Content-Type": "multipart/form-data; boundary=" + boundary,`]),
  ];
}

function formLines(form: readonly FormPart[]): readonly string[] {
  if (form.length === 0) return [];
  const parts = form.map(({ name, file, example = "" }) => {
    const place = `name="${name}"${file === undefined ? "" : `; filename="${file}"`}`;
    const content =
      file === undefined ? `${JSON.stringify(example)}.encode()` : `open(${JSON.stringify(file)}, "rb").read()`;
    return `    (${JSON.stringify(place)}, ${content}),`;
  });
  return [
    "boundary = uuid.uuid4().hex",
    `body = b""`,
    "for place, content in [",
    ...parts,
    "]:",
    `    head = "--" + boundary + "\\r\\nContent-Disposition: form-data; " + place + "\\r\\n\\r\\n"`,
    `    body += head.encode() + content + b"\\r\\n"`,
    `body += ("--" + boundary + "--\\r\\n").encode()`,
    "",
  ];
}
