declare module 'pg/lib/utils.js' {
  const utils: {
    /** A value as it goes over the wire: text, bytes or null. */
    prepareValue(value: unknown): string | Buffer | null;
  };
  export default utils;
}
