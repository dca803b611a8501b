// npm run bench [-- part …]: the built server through a real client over stdio. Parts: writing (beside a server that does nothing), claims,
// workspace (many responses and drafts); all without a name.
import { benchClaims } from './claims';
import { benchWorkspace } from './workspace';
import { benchWriting } from './writing';

const parts = { writing: benchWriting, claims: benchClaims, workspace: benchWorkspace };
const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length && !wanted.includes(name)) continue;
  if (!(await run())) process.exitCode = 1;
}
