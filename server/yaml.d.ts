/** Lexicon files, turned into plain values by the build; each reader checks the shape it needs. */
declare module '*.yaml' {
  const value: unknown;
  export default value;
  /** The same value, not parsed before it is asked for. */
  export function read(): unknown;
}
