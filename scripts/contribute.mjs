// npm run contribute: writes what package.json and package.nls.json say of the codes, from server/findings/codes.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './bundle.mjs';

const { codes, severities } = await load('server/findings/codes.ts');

await rewrite('package.json', (manifest) => {
  const setting = severitySetting(manifest);
  setting.properties = fromCodes((code, { severity }) => [
    code,
    {
      type: 'string',
      enum: severities,
      enumDescriptions: severities.map((level) => `%severity.${level}%`),
      default: severity,
      description: `%code.${code}%`,
    },
  ]);
  setting.default = fromCodes((code, { severity }) => [code, severity]);
});
await rewrite('package.nls.json', (texts) => {
  for (const key of Object.keys(texts)) if (key.startsWith('code.')) delete texts[key];
  Object.assign(
    texts,
    fromCodes((code, { when }) => [`code.${code}`, when]),
  );
});

function severitySetting(manifest) {
  const groups = manifest.contributes.configuration.map(({ properties }) => properties);
  return groups.find((properties) => 'belegg.severity' in properties)['belegg.severity'];
}

function fromCodes(entry) {
  return Object.fromEntries(Object.entries(codes).map(([code, description]) => entry(code, description)));
}

async function rewrite(file, change) {
  const path = join(root, file);
  const content = JSON.parse(await readFile(path, 'utf8'));
  change(content);
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
}

/** A module without imports of its own, compiled in memory. */
async function load(file) {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: [file], format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
