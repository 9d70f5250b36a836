/** What a partner has sent to one endpoint of its own to see whether it works. */
export const testEventType = "gateway.test";

/** A partner's endpoint does not answer and gets nothing for a while; its other endpoints are told. */
export const pausedEventType = "endpoint.paused";
