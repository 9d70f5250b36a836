/** A pepper of the length that a connection's secret must have. */
export const aPepper = "test-pepper-0123456789-0123456789-0123456789-0123456789";
