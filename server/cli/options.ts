import { parseArgs } from 'node:util';
import type { Language } from '../project/settings';

export type Format = 'text' | 'json' | 'sarif';
export type Command = 'check' | 'references' | 'claims';

export interface Options {
  readonly command: Command;
  /** Files, folders, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** Catalogues, or folders that hold one. */
  readonly sources: readonly string[];
  readonly bundled: boolean;
  readonly format: Format;
  readonly language: Language;
}

export const usage = `belegg check <fil|mappe|->… [--sources <mappe|belegg.yaml>]… [--no-bundled] [--format text|json|sarif]
belegg references <fil|mappe|->… [--sources <mappe|belegg.yaml>]… [--no-bundled] [--format text|json]
belegg claims <fil|mappe|->… [--sources <mappe|belegg.yaml>]… [--no-bundled] [--format text|json]

check       melder det som ikke stemmer i utkastet
references  lister henvisningene og hva de peker på
claims      lister påstandene om hva høringsinstansene mener, med vurdering og belegg

--sources      egne høringssvar: en belegg.yaml, eller mappen den ligger i (ellers belegg.yaml i denne mappen, om den finnes)
--no-bundled   uten høringssvarene som følger med
--format       text (for mennesker), json, eller for check også sarif
--language     nb, nn eller en: språket i meldingene

Avslutter med 0 når ingenting er galt, 1 når noe er funnet (advarsel eller verre), 2 ved feil bruk eller en fil som ikke lar seg lese.`;

const commands: readonly Command[] = ['check', 'references', 'claims'];

function isCommand(word: string): word is Command {
  return commands.some((each) => each === word);
}

/** Thrown for a command line that cannot be understood; the message says why, in Norwegian. */
export class UsageError extends Error {}

/**
 * Reads the command line behind the program's name.
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, ...inputs] = positionals;
  if (command === undefined) throw new UsageError(`Skriv hva som skal gjøres: ${commands.join(', ')}.`);
  if (!isCommand(command)) throw new UsageError(`Kjenner ikke kommandoen «${command}».`);
  if (!inputs.length) throw new UsageError('Skriv hvilke filer eller mapper det gjelder, eller - for standard inn.');
  return {
    command,
    inputs,
    sources: values.sources ?? [],
    bundled: !values['no-bundled'],
    format: oneOf('--format', values.format, command === 'check' ? ['text', 'json', 'sarif'] : ['text', 'json']),
    language: oneOf('--language', values.language, ['nb', 'nn', 'en']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sources: { type: 'string', multiple: true },
        'no-bundled': { type: 'boolean' },
        format: { type: 'string', default: 'text' },
        language: { type: 'string', default: 'nb' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(complaintOf(error));
  }
}

/** What `parseArgs` complains of, in Norwegian. */
function complaintOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (option && code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Kjenner ikke valget «${option}».`;
  if (option && code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return message.includes('does not take') ? `«${option}» tar ingen verdi.` : `«${option}» mangler en verdi.`;
  return message;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined)
    throw new UsageError(`${option} kan være ${allowed.join(', ')}; «${value}» kjenner jeg ikke.`);
  return found;
}
