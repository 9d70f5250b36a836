/** How an invocation by Lambda's API ended. Payloads are JSON. */
export type InvokedFunction =
  | { readonly kind: "returned"; readonly payload: string }
  /** The function threw, or ended. */
  | { readonly kind: "failed"; readonly payload: string }
  /** Its reserved concurrency is used up. */
  | { readonly kind: "throttled" };

/**
 * Invokes a function with an event in JSON.
 *
 * @param name the physical name
 * @returns `undefined` where there is no such function, or no such alias of it
 */
export type InvokeFunction = (
  name: string,
  event: string,
  alias: string | undefined,
) => Promise<InvokedFunction | undefined>;
