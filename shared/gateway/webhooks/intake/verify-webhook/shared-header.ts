import { equalInConstantTime } from "./equal-in-constant-time.ts";
import { isHeaderName, onlyHeader, type Scheme } from "./scheme.ts";

/** One of the secrets, as it is, in the header that `{"header"}` names. */
export const sharedHeader: Scheme = ({ secrets, settings: { header } }) => {
  if (!isHeaderName(header)) return undefined;
  return ({ headers }) => {
    const presented = onlyHeader(headers, header.toLowerCase());
    if (presented === undefined) return "no-signature";
    const isKnown = secrets.map((secret) => equalInConstantTime(presented, secret)).includes(true);
    return isKnown ? undefined : "bad-signature";
  };
};
