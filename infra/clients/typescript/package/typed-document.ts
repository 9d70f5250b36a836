type Json = Readonly<Record<string, unknown>>;

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Json>> } & Json;
}

/**
 * The document as the client gives it. A problem of the gateway is thrown, so that the `error` of a call is a vendor's answer; a call is only
 * queued by `callAsync`, so that its `data` is the vendor's and no job.
 */
export function typedDocument(text: string): object {
  const document = JSON.parse(text) as Document;
  const { responses } = document.components;
  return {
    ...document,
    paths: mapValues(document.paths, (item) => mapValues(item, typedOperation)),
    components: { ...document.components, responses: mapValues(responses, withoutProblem) },
  };
}

function typedOperation(operation: Json): Json {
  const { "x-codeSamples": _, ...rest } = operation;
  const responses = mapValues((rest["responses"] ?? {}) as Readonly<Record<string, Json>>, withoutProblem);
  const { 202: accepted, ...others } = responses;
  const isQueued = accepted?.["$ref"] === "#/components/responses/Accepted";
  return { ...rest, responses: isQueued ? others : responses };
}

function withoutProblem(response: Json): Json {
  const { content, ...rest } = response;
  if (content === undefined) return response;
  const { "application/problem+json": _, ...others } = content as Json;
  return Object.keys(others).length === 0 ? rest : { ...rest, content: others };
}

function mapValues<Value, Mapped>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Readonly<Record<string, Mapped>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
