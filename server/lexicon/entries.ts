/** One entry of a lexicon file. Each reader asks for what it needs; an entry of another shape is an error that names it. */
export class Entry {
  readonly #file: string;
  readonly #value: unknown;

  constructor(file: string, value: unknown) {
    this.#file = file;
    this.#value = value;
  }

  fail(expected: string): never {
    throw new Error(`${this.#file}.yaml: ${JSON.stringify(this.#value)} needs ${expected}`);
  }

  /** The value under `key`; undefined where there is none. */
  #at(key: string): unknown {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.fail('to be a map');
    return (value as Readonly<Record<string, unknown>>)[key];
  }

  has(key: string): boolean {
    return this.#at(key) !== undefined;
  }

  text(key: string): string {
    const value = this.#at(key);
    return typeof value === 'string' && value !== '' ? value : this.fail(`a text as \`${key}\``);
  }

  number(key: string): number {
    const value = this.#at(key);
    return typeof value === 'number' && Number.isFinite(value) ? value : this.fail(`a number as \`${key}\``);
  }

  flag(key: string): boolean {
    const value = this.#at(key);
    return value === undefined || typeof value === 'boolean'
      ? value === true
      : this.fail(`true or false as \`${key}\``);
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.#at(key);
    return allowed.find((each) => each === value) ?? this.fail(`one of ${allowed.join(', ')} as \`${key}\``);
  }

  texts(key: string): readonly string[] {
    return textList(this.#at(key)) ?? this.fail(`a list of texts as \`${key}\``);
  }

  /** Several lists of texts, which stand together for the reader's sake alone. */
  lists(key: string): readonly (readonly string[])[] {
    const value = this.#at(key);
    if (!Array.isArray(value)) return this.fail(`lists of texts as \`${key}\``);
    return value.map((each) => textList(each) ?? this.fail(`lists of texts as \`${key}\``));
  }

  pair(key: string): readonly [number, number] {
    const value = this.#at(key);
    const [a, b, ...rest] = Array.isArray(value) ? value : [];
    return typeof a === 'number' && typeof b === 'number' && rest.length === 0
      ? [a, b]
      : this.fail(`two numbers as \`${key}\``);
  }

  /** The entry itself as a list of at least `least` texts. */
  list(least: number): readonly string[] {
    const list = textList(this.#value);
    return list && list.length >= least ? list : this.fail(`to be a list of ${least} texts or more`);
  }
}

function textList(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== '') ? value : undefined;
}

/** The entries of a lexicon file, or of its part `section`; throws an Error that names the file when it is no list. */
export function entriesOf(file: string, value: unknown, section?: string): readonly Entry[] {
  const part = section === undefined ? value : (value as Readonly<Record<string, unknown>> | null)?.[section];
  if (!Array.isArray(part)) throw new Error(`${file}.yaml: ${section ?? 'the file'} needs to be a list`);
  return part.map((each) => new Entry(file, each));
}

/** A value that is built when it is first asked for. */
export function lazy<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
