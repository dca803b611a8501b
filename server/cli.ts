// The command line: the same core and the same findings as in the editor.
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { version } from '../package.json';
import { readInputs } from './cli/inputs';
import { type Options, readOptions, UsageError, usage } from './cli/options';
import { report } from './cli/report';
import { type Examined, shownFindings } from './cli/rows';
import { messagesIn } from './messages/messages';
import { DraftReader } from './project/draft';
import { isEndless, longestBlock } from './project/draftBlocks';
import { readText } from './project/files';
import { Project } from './project/project';
import { defaultSettings } from './project/settings';
import { lineStarts, positionAt } from './text/lines';

const exit = { clean: 0, findings: 1, failure: 2 };

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : error);
    process.exitCode = exit.failure;
  },
);

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === 'help' || options === 'version') {
    console.log(options === 'help' ? usage : version);
    return exit.clean;
  }
  const settings = { ...defaultSettings, language: options.language };
  const messages = messagesIn(options.language);
  const project = new Project(await catalogues(options), { read: (uri) => readFile(fileURLToPath(uri)) });
  await project.load();
  const complaints = reportCatalogues(project, messages);

  const examined: Examined[] = [];
  let failed = complaints;
  for (const input of await readInputs(options.inputs)) {
    if ('fault' in input) {
      console.error(`${input.file}: ${messages.inputFault(input.fault)}`);
      failed = true;
      continue;
    }
    const source = input.uri === undefined ? undefined : project.sourceAt(input.uri);
    const analysis = new DraftReader(input.language).readWhole(input.text, project.library, { source });
    const lines = lineStarts(input.text);
    for (const { block } of analysis.scanned) {
      if (!isEndless(block)) continue;
      console.error(`${input.file}:${positionAt(lines, block.start).line + 1}: ${messages.endless(longestBlock)}`);
      failed = true;
    }
    examined.push({ file: input.file, analysis, lines });
  }
  const output = report(options, examined, settings, messages);
  if (output) console.log(output);
  if (failed) return exit.failure;
  const serious = examined.some(({ analysis }) =>
    shownFindings(analysis, settings).some(({ severity }) => severity === 'error' || severity === 'warning'),
  );
  return options.command === 'check' && serious ? exit.findings : exit.clean;
}

/** URIs of the catalogues to use, the bundled one first. */
async function catalogues({ sources, bundled }: Options): Promise<string[]> {
  const own = sources.length ? sources : (await exists('belegg.yaml')) ? ['belegg.yaml'] : [];
  const paths = await Promise.all(own.map(catalogueAt));
  return [...(bundled ? [join(dirname(__dirname), 'seeds', 'belegg.yaml')] : []), ...paths].map(
    (path) => pathToFileURL(path).href,
  );
}

async function catalogueAt(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  const file = found?.isDirectory() ? join(path, 'belegg.yaml') : path;
  const content = await readText({ read: readFile }, file);
  if ('fault' in content && content.fault !== 'empty')
    throw new UsageError(
      content.fault === 'binary' ? `Katalogen «${file}» er ikke en tekstfil.` : `Finner ikke katalogen «${file}».`,
    );
  return resolve(file);
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Tells on standard error what is wrong in the catalogues; true when something is so wrong that results may be missing. */
function reportCatalogues(project: Project, messages: ReturnType<typeof messagesIn>): boolean {
  let failed = false;
  for (const { uri, lines, problems, faults } of project.reports) {
    const file = fileURLToPath(uri);
    for (const { span, message, severity } of problems) {
      console.error(`${file}:${positionAt(lines, span.start).line + 1}: ${message}`);
      if (severity === 'error') failed = true;
    }
    for (const { source, fault } of faults) {
      console.error(
        `${file}:${positionAt(lines, source.file.span.start).line + 1}: ${messages.sourceFault(source.file.value, fault)}`,
      );
      failed = true;
    }
  }
  return failed;
}
