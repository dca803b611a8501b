/** Lexicon files. The build turns each into a function that gives its plain value; each reader checks the shape it needs. */
declare module '*.yaml' {
  export function read(): unknown;
}

/** What the build has worked out of the lexicons; nothing outside the product. */
declare module 'computed:normalForms' {
  export function read(): unknown;
}
